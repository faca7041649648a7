import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension EventScreen {
  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    let basis = LawfulStep(kind, of: open, at: desk).basis
    canvas.draw("\(deed)\(basis.isEmpty ? "" : "  \(basis)")", in: part.top(1), style: .title)
    let row = open.row
    canvas.draw(
      "\(row.number)  \(row.applicant)  期限 \(CaseTable.deadline(row))", in: part.droppingTop(1).top(1),
      style: .muted)
    form.draw(in: &canvas, part.droppingTop(3).droppingBottom(draft?.warning == nil ? 0 : 1))
    drawBelow(in: &canvas, part, at: desk)
    draft?.draw(in: &canvas, part)
    question?.draw(in: &canvas, part)
  }

  /// How a fee comes about, as far as there is room; else the law, where there is room for all of it and for a remark
  /// or two.
  private func drawBelow(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    guard form.list == nil, draft?.warning == nil else { return }
    let used = 3 + form.fields.count + 1
    let fee = fee?.lines(columns: part.columns) ?? []
    guard fee.isEmpty else {
      return draw(Array(fee.prefix(max(0, part.rows - used - 2))), in: &canvas, part)
    }
    let law = EventLaw(kind, of: open, on: desk.today).lines(columns: part.columns)
    if part.rows - used - 3 >= law.count { draw(law, in: &canvas, part) }
  }

  private func draw(_ lines: [CaseLine], in canvas: inout Canvas, _ part: CellRect) {
    for (row, line) in lines.enumerated() {
      canvas.draw(line.text, in: part.bottom(lines.count - row).top(1), style: line.style)
    }
  }
}
