import Disclosure

/// A month of a year, with its days in weeks that begin on Monday.
struct Month: Hashable, Comparable {
  /// Months since the year 0.
  let index: Int

  init(of day: Day) { index = day.year * 12 + day.month - 1 }

  private init(index: Int) { self.index = index }

  static func < (left: Month, right: Month) -> Bool { left.index < right.index }
  static func + (month: Month, months: Int) -> Month { Month(index: month.index + months) }
  static func - (left: Month, right: Month) -> Int { left.index - right.index }

  var year: Int { index / 12 }
  var number: Int { index % 12 + 1 }
  var name: String { "\(year)年\(number)月" }

  var first: Day { Day.firstDay(ofYear: year).advanced(byMonths: number - 1) }
  var last: Day { first.advanced(byMonths: 1) - 1 }
  var days: [Day] { Day.days(from: first, through: last) }

  /// Which week of the month a day lies in, from 0.
  func week(of day: Day) -> Int { (day - first + first.weekday.rawValue - 1) / 7 }
}
