package import Disclosure
package import OfficeStore

/// The working days left to a case's due day, which alone depend on today.
package enum DaysLeft {
  /// Negative when overdue; nil for a case that is ended or has no due day.
  package static func count(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> Int? {
    guard row.isOpen, let due = row.due else { return nil }
    return try? calendar.workingDays(after: today, through: due.day)
  }

  /// 已逾期3个工作日, 今天到期, 5个工作日; - without a period, as a rectification (Art. 41) has none; 停 where the
  /// clock stands still, 已期满 when the wait is over and somebody must act, 已迟3日 where receipt should have been
  /// confirmed.
  package static func text(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> String {
    guard row.isOpen else { return "" }
    if let last = row.lastDay?.day, let left = try? calendar.workingDays(after: today, through: last) {
      return text(to: last, left: left, today: today)
    }
    guard row.awaiting != Deadline.Awaiting.noStatutoryPeriod.name else { return "-" }
    guard let actBy = row.actBy?.day, actBy < today else { return row.awaitsConfirmation ? "今天确认" : "停" }
    return row.awaitsConfirmation ? "已迟\(today - actBy)日" : "已期满"
  }

  package static func text(to due: Day, left: Int, today: Day) -> String {
    if due < today { return left < 0 ? "已逾期\(-left)个工作日" : "已逾期" }
    return due == today ? "今天到期" : "\(left)个工作日"
  }
}
