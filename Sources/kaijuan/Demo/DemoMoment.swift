import Disclosure

/// A day in the life of an invented case, beside its other days.
struct DemoMoment {
  let days: DemoDays
  /// Working days before today on which the case arrived.
  let ago: Int
  /// Working days after that.
  let after: Int

  var day: Day { day(after: after) }

  /// The day so many working days after the case arrived.
  func day(after: Int) -> Day { days[ago - after] }
}

/// The working days through today.
struct DemoDays {
  /// Backward; the first is today, or the last working day before it.
  private let days: [Day]

  /// - Parameter count: how far back they go.
  init(before today: Day, count: Int, on calendar: WorkingCalendar) throws(CalendarError) {
    var (found, day): ([Day], Day) = ([], today)
    while found.count <= count {
      if try calendar.status(of: day).isWorking { found.append(day) }
      day = day - 1
    }
    days = found
  }

  /// The working day so many before today.
  subscript(ago: Int) -> Day {
    precondition(days.indices.contains(ago), "an invented case reaches \(ago) working days before today")
    return days[ago]
  }
}
