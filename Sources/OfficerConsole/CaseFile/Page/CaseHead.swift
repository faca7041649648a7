import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The three lines over the page of a case: which it is, by when, and what is to be done.
struct CaseHead {
  static let rows = 3
  private let row: CaseRow
  private let lines: [CaseLine]

  init(_ open: OpenCase, at desk: Desk) {
    row = open.row
    lines = [Self.deadline(open, at: desk), CurrentDuty(open, at: desk).line]
  }

  /// Of a long name as much as number and state leave room for.
  private func name(columns: Int) -> String {
    let state = CaseTable.state(row)
    let room = columns - CellWidth.of(row.number) - CellWidth.of(state) - 4
    return "\(row.number)  \(row.applicant.withoutControls.truncated(toCells: max(8, room)))  \(state)"
  }

  private static func deadline(_ open: OpenCase, at desk: Desk) -> CaseLine {
    let row = open.row
    let left = DaysLeft.text(row, today: desk.today, calendar: desk.calendar)
    let weekday = row.lastDay.map { "（\($0.day.weekday.name)）" } ?? ""
    let found = row.irregularities > 0 ? "  需要核对\(row.irregularities)处" : ""
    let text = "期限 \(CaseTable.deadline(row))\(weekday)  \(left == "停" ? "停止计算" : left)\(found)"
    return CaseLine(text, style(row, at: desk))
  }

  /// Overdue and due today, then within five working days.
  private static func style(_ row: CaseRow, at desk: Desk) -> Style {
    guard row.isOpen else { return .plain }
    if let actBy = row.actBy?.day, row.due == nil, actBy < desk.today { return .urgent }
    guard let left = DaysLeft.count(row, today: desk.today, calendar: desk.calendar) else { return .plain }
    return left <= 0 ? .urgent : left <= 5 ? .warning : .plain
  }

  func draw(in canvas: inout Canvas, _ part: CellRect) {
    canvas.draw(name(columns: part.columns), in: part.top(1), style: .title)
    for (index, line) in lines.enumerated() {
      canvas.draw(line.text, in: part.droppingTop(index + 1).top(1), style: line.style)
    }
  }
}
