import Disclosure

/// The days of 1900–2100, reckoned one after the other by month lengths from Monday, 1 January 1900: a second
/// reckoning, to compare ``Day`` with.
struct SteppedDays: Sequence, IteratorProtocol {
  struct Date {
    var (year, month, day) = (1900, 1, 1)
    /// Days since 1970-01-01.
    var number: Int32 = -25_567
    /// 0 is Monday.
    var weekdayIndex = 0

    var iso: String {
      "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
  }

  private var following = Date()

  mutating func next() -> Date? {
    let current = following
    guard current.year <= 2100 else { return nil }
    following.number += 1
    following.weekdayIndex = (current.weekdayIndex + 1) % 7
    following.day += 1
    if following.day > Self.monthLengths(current.year)[current.month - 1] {
      (following.day, following.month) = (1, current.month + 1)
    }
    if following.month > 12 { (following.month, following.year) = (1, current.year + 1) }
    return current
  }

  static func monthLengths(_ year: Int) -> [Int] {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }
}
