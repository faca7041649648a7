/// A day that counts otherwise by one calendar than by another.
public struct ChangedDay: Hashable, Sendable {
  public let before: DayStatus
  public let after: DayStatus

  public var day: Day { after.day }
}

extension WorkingCalendar {
  /// The days after `start` through `end` that are worked here and not there, or the other way round.
  ///
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public func changes(
    from before: WorkingCalendar, after start: Day, through end: Day
  ) throws(CalendarError) -> [ChangedDay] {
    var changes: [ChangedDay] = []
    for day in Day.days(from: start + 1, through: end) {
      let change = ChangedDay(before: try before.status(of: day), after: try status(of: day))
      if change.before.isWorking != change.after.isWorking { changes.append(change) }
    }
    return changes
  }
}
