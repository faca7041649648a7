import Disclosure
import OfficeStore

/// What stands below a list of cases to explain the marks on its days: why one is 暂, and what a second end is.
enum DeadlineNotes {
  static func lines(_ rows: [CaseRow], calendar: WorkingCalendar) -> [String] {
    let reasons = reasons(rows, calendar)
    return (reasons.isEmpty ? [] : ["暂：\(reasons.joined(separator: "；"))。"])
      + (rows.contains { $0.otherEnd != nil } ? ["另：计入或不计地方放假的另一期限；答复按较早的一日安排（本程序的理解）。"] : [])
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
