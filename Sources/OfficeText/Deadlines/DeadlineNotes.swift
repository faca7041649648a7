package import Disclosure
package import OfficeStore

/// What stands below a list of cases to explain its short marks, those only that stand in it: why a day is 暂, what a
/// second end is, what a case without a day waits for.
package enum DeadlineNotes {
  package static func lines(_ rows: [CaseRow], today: Day, calendar: WorkingCalendar) -> [String] {
    let reasons = reasons(rows, calendar)
    let left = Set(rows.map { DaysLeft.text($0, today: today, calendar: calendar) })
    let notes: [(stands: Bool, note: String)] = [
      (!reasons.isEmpty, "暂：\(reasons.joined(separator: "；"))。"),
      (rows.contains { $0.otherEnd != nil }, "另：计入或不计地方放假的另一期限；答复按较早的一日安排（本程序的理解）。"),
      (left.contains("停"), "停：期限停止计算，等待补正、意见、缴费等。"),
      (left.contains("已期满"), "已期满：等待的期限已过，请办理。"),
      (rows.contains { CaseTable.deadline($0) == "-" }, "-：没有期限日期。"),
    ]
    return notes.filter(\.stands).map(\.note)
  }

  private static func reasons(_ rows: [CaseRow], _ calendar: WorkingCalendar) -> [String] {
    let provisional = rows.filter { $0.actingDay?.isProvisional == true }
    let ends = provisional.compactMap { $0.actingDay?.day }
    guard let first = provisional.map({ $0.receivedOn ?? $0.arrivedOn }).min(), let last = ends.max(),
      let reasons = try? calendar.provisionalReasons(after: first, through: last)
    else { return [] }
    // What the State Council's notices leave certain can only be open by a local decision.
    let isLocal = provisional.contains { row in
      guard let end = row.actingDay?.day else { return false }
      let start = row.receivedOn ?? row.arrivedOn
      return (try? calendar.hasProvisionalDay(after: start, through: max(start, end))) == false
    }
    return reasons.map(\.wording) + (isLocal ? ["当地节日放假与否待当地通知"] : [])
  }
}
