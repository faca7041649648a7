/// 长假: days off in a row, weekends included, that a holiday makes long.
public struct LongBreak: Hashable, Sendable {
  /// Days in a row from which a break is long: an ordinary holiday with its weekend has three.
  public static let leastDays = 5

  public let first: Day
  public let last: Day
  /// The holidays in it, as 国庆节、中秋节.
  public let festivals: [String]

  public var days: Int { last - first + 1 }
}

extension WorkingCalendar {
  /// The long break that a day lies in, or the first that begins within `days` calendar days after it; nil for none.
  ///
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public func longBreak(on today: Day, orWithin days: Int) throws(CalendarError) -> LongBreak? {
    var day = today
    let last = min(today + days, Self.range.upperBound)
    while day <= last {
      let rest = try restDays(around: day)
      if let found = try longBreak(rest) { return found }
      day = (rest.last ?? day) + 1
    }
    return nil
  }

  private func longBreak(_ rest: [Day]) throws(CalendarError) -> LongBreak? {
    guard rest.count >= LongBreak.leastDays, let first = rest.first, let last = rest.last else { return nil }
    var festivals: [String] = []
    for day in rest {
      // A day made good (春节补休) belongs to its festival.
      guard case .holiday(let name, _) = try status(of: day).nature else { continue }
      let festival = name.hasSuffix("补休") ? String(name.dropLast(2)) : name
      if !festivals.contains(festival) { festivals.append(festival) }
    }
    return festivals.isEmpty ? nil : LongBreak(first: first, last: last, festivals: festivals)
  }

  /// The days of rest in a row that a day lies in; none for a working day.
  private func restDays(around day: Day) throws(CalendarError) -> [Day] {
    guard try !status(of: day).isWorking else { return [] }
    var (first, last) = (day, day)
    while first > Self.range.lowerBound, try !status(of: first - 1).isWorking { first = first - 1 }
    while last < Self.range.upperBound, try !status(of: last + 1).isWorking { last = last + 1 }
    return Day.days(from: first, through: last)
  }
}
