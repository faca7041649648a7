/// A calendar day: an integer number of days, without time or time zone.
///
/// Deadlines of the Regulation run in days, so instants never enter the domain. A string literal is our own
/// text; one that is no day is a bug and stops the program. Text from outside goes through ``init(iso:)``.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is day 0.
  public let number: Int32

  public init(number: Int32) {
    self.number = number
  }

  /// The day of the proleptic Gregorian calendar, or nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.number = Day.number(year: year, month: month, day: day)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day `days` calendar days (not working days) later; earlier when negative.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }

  /// The day `days` calendar days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }

  /// Calendar days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { Int(left.number - right.number) }

  /// Every day of a closed range, in order.
  public static func days(from first: Day, through last: Day) -> [Day] {
    first <= last ? (first.number...last.number).map(Day.init(number:)) : []
  }
}

extension Day {
  /// In the Gregorian calendar, as letters write it.
  public var year: Int { components.year }
  /// 1 to 12.
  public var month: Int { components.month }
  /// 1 to 31.
  public var dayOfMonth: Int { components.day }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (Int(number) % 7 + 7 + 3) % 7
    return Weekday.allCases[index]
  }

  /// 1 January.
  public static func firstDay(ofYear year: Int) -> Day {
    Day(number: number(year: year, month: 1, day: 1))
  }

  /// 31 December.
  public static func lastDay(ofYear year: Int) -> Day {
    Day(number: number(year: year, month: 12, day: 31))
  }

  /// The same day of the month `months` later, or the last day of that month where it has no such day.
  public func advanced(byMonths months: Int) -> Day {
    let (year, month, day) = components
    let index = year * 12 + (month - 1) + months
    let newYear = index / 12
    let newMonth = index % 12 + 1
    let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(number: Day.number(year: newYear, month: newMonth, day: newDay))
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Days are counted in years that begin on 1 March, so that the leap day is the last of its year.
  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let days = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear
    return Int32(days - 719_468)
  }

  var components: (year: Int, month: Int, day: Int) {
    let days = Int(number) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
