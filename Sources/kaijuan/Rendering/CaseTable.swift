import Disclosure
import OfficeStore
import Terminal

/// Cases as a table for people.
enum CaseTable {
  static func lines(_ rows: [CaseRow], today: Day, calendar: WorkingCalendar, columns: Int) -> [String] {
    guard !rows.isEmpty else { return ["没有符合条件的办件。"] }
    var table = TextTable(columns: [
      TextColumn("编号"), TextColumn("收到"), TextColumn("申请人", maxWidth: 14),
      TextColumn("申请内容", maxWidth: max(16, columns - 92)), TextColumn("状态"), TextColumn("剩余"),
      TextColumn("期限"), TextColumn("承办", maxWidth: 12),
    ])
    for row in rows {
      table.append([
        row.number, row.receivedOn?.iso ?? "待确认", row.applicant, row.subject, state(row),
        DaysLeft.text(row, today: today, calendar: calendar), deadline(row), row.unit ?? "",
      ])
    }
    return table.lines + ["共\(rows.count)件"]
  }

  /// What a case waits for, else how it ended, else its stage.
  static func state(_ row: CaseRow) -> String {
    if !row.holds.isEmpty { return row.holds.map(\.name).joined(separator: "、") }
    if let outcome = row.outcome { return "\(row.stage.name)：\(outcome.name)" }
    return row.stage.name
  }

  /// The due day, marked 暂 while a notice may still move it; else the day on which the wait ends.
  static func deadline(_ row: CaseRow) -> String {
    if let due = row.due { return (due.isProvisional ? "暂" : "") + due.day.iso }
    return row.actBy.map { "等至" + ($0.isProvisional ? "暂" : "") + $0.day.iso } ?? "-"
  }
}
