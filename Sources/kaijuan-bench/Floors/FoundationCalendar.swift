import Disclosure
import Foundation

/// Deadlines by steps of `Foundation.Calendar`: what one writes who has Foundation and a list of holidays.
struct FoundationCalendar {
  private let calendar: Calendar
  private var holidays: Set<Date> = []
  private var makeUpDays: Set<Date> = []

  init() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    self.calendar = calendar
    for notice in HolidayNotice.published.sorted(by: { ($0.issued, $0.year) < ($1.issued, $1.year) }) {
      for item in notice.items {
        for day in Day.days(from: item.offFrom, through: item.offThrough) { set(day, isOff: true) }
        for day in item.makeUp { set(day, isOff: false) }
      }
    }
  }

  private mutating func set(_ day: Day, isOff: Bool) {
    let date = Self.date(day)
    holidays.remove(date)
    makeUpDays.remove(date)
    if isOff { holidays.insert(date) } else { makeUpDays.insert(date) }
  }

  /// The number of the due day.
  func advance(_ start: Day, by count: Int) throws -> Int {
    var (date, left) = (Self.date(start), count)
    while left > 0 {
      guard let next = calendar.date(byAdding: .day, value: 1, to: date) else {
        throw BenchFailure("Foundation knows no day after \(date)")
      }
      date = next
      if isWorking(date) { left -= 1 }
    }
    return Int(date.timeIntervalSince1970 / 86_400)
  }

  private func isWorking(_ date: Date) -> Bool {
    makeUpDays.contains(date) || (!holidays.contains(date) && !calendar.isDateInWeekend(date))
  }

  private static func date(_ day: Day) -> Date { Date(timeIntervalSince1970: Double(day.number) * 86_400) }
}
