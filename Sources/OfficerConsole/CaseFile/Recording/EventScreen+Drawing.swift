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
    drawLaw(in: &canvas, part, at: desk)
    draft?.draw(in: &canvas, part)
    question?.draw(in: &canvas, part)
  }

  /// Below the form, where there is room for all of it and for a remark or two.
  private func drawLaw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let lines = EventLaw(kind, of: open, on: desk.today).lines(columns: part.columns)
    let used = 3 + form.fields.count + 1 + 3
    guard form.list == nil, draft?.warning == nil, part.rows - used >= lines.count else { return }
    for (row, line) in lines.enumerated() {
      canvas.draw(line.text, in: part.bottom(lines.count - row).top(1), style: line.style)
    }
  }
}
