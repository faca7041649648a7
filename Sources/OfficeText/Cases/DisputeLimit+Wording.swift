package import Disclosure
package import OfficeStore

extension DisputeLimit {
  /// The last day, marked 暂 while a notice may still move it.
  package var lastDay: String { (end.isProvisional ? "暂" : "") + end.day.iso }

  /// The rule that sets the limit.
  package var rule: Rule { LawBook.applying(topic, on: from) }

  /// 3个工作日, 今天到期, 已逾期1个工作日.
  package func left(today: Day, calendar: WorkingCalendar) -> String {
    guard let left = try? calendar.workingDays(after: today, through: end.day) else { return "" }
    return DaysLeft.text(to: end.day, left: left, today: today)
  }
}
