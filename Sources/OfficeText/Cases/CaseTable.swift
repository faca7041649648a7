package import Disclosure
package import OfficeStore
import Terminal

/// Cases as a table for people.
package enum CaseTable {
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  package static func lines(_ rows: [CaseRow], today: Day, calendar: WorkingCalendar, columns: Int?)
    -> [String]
  {
    guard !rows.isEmpty else { return ["没有符合条件的办件。"] }
    let layout = CaseLayout.fitting(rows, today: today, calendar: calendar, columns: columns)
    return layout.table(rows, today: today, calendar: calendar).lines.map { line in
      columns.map { line.truncated(toCells: $0) } ?? line
    } + ["共\(rows.count)件"] + notes(rows, today: today, calendar: calendar, columns: columns)
  }

  private static func notes(
    _ rows: [CaseRow], today: Day, calendar: WorkingCalendar, columns: Int?
  ) -> [String] {
    let notes = DeadlineNotes.lines(rows, today: today, calendar: calendar)
    return columns.map { width in notes.flatMap { $0.wrapped(toCells: width) } } ?? notes
  }

  /// What a case waits for, confirmation of receipt first and the review last, else how it ended, else its stage.
  package static func state(_ row: CaseRow) -> String {
    if row.awaitsConfirmation { return "待确认" }
    if !row.holds.isEmpty { return row.holds.map(\.name).joined(separator: "、") }
    if let awaited = row.reviewAwaits { return awaited.shortName }
    if let outcome = row.outcome { return "\(row.stage.name)：\(outcome.name)" }
    // Ended without a reply of its own: others count in its place.
    let isReplaced = row.type == .disclosure && !row.isOpen && !row.isCounted
    return isReplaced ? "已拆分或转办" : row.stage.name
  }

  /// The due day, marked 暂 while a notice may still move it, with the other end under local days off; else the day
  /// on which the wait ends.
  package static func deadline(_ row: CaseRow, _ text: (Day) -> String = \.iso) -> String {
    func marked(_ day: CountedDay) -> String { (day.isProvisional ? "暂" : "") + text(day.day) }
    let other = row.otherEnd.map { "（另\($0.iso.dropFirst(5))）" } ?? ""
    if let due = row.due { return marked(due) + other }
    if let delayed = row.delayedTo { return "延至" + marked(delayed) + other }
    guard let actBy = row.actBy else { return "-" }
    return row.awaitsConfirmation ? text(actBy.day) + "到达" : "等至" + marked(actBy) + other
  }
}
