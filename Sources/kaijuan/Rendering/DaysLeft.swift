import Disclosure
import OfficeStore

/// The working days left to a case's due day, which alone depend on today.
enum DaysLeft {
  /// Negative when overdue; nil for a case that is ended or has no due day.
  static func count(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> Int? {
    guard row.isOpen, let due = row.due else { return nil }
    return try? calendar.workingDays(after: today, through: due.day)
  }

  /// 已逾期3个工作日, 今天到期, 5个工作日; 停 where the clock stands still, 已期满 when the wait is over and somebody
  /// must act.
  static func text(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> String {
    guard row.isOpen else { return "" }
    guard let due = row.due, let left = count(row, today: today, calendar: calendar) else {
      return row.actBy.map { $0.day < today } ?? false ? "已期满" : "停"
    }
    return text(to: due.day, left: left, today: today)
  }

  static func text(to due: Day, left: Int, today: Day) -> String {
    if due < today { return left < 0 ? "已逾期\(-left)个工作日" : "已逾期" }
    return due == today ? "今天到期" : "\(left)个工作日"
  }
}
