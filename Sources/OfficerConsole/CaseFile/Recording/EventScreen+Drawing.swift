import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension EventScreen {
  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    let basis = LawfulStep(kind, of: open, at: desk).basis
    canvas.draw("记录“\(kind.name)”\(basis.isEmpty ? "" : "  \(basis)")", in: part.top(1), style: .title)
    let row = open.row
    canvas.draw(
      "\(row.number)  \(row.applicant)  期限 \(CaseTable.deadline(row))", in: part.droppingTop(1).top(1),
      style: .muted)
    form.draw(in: &canvas, part.droppingTop(3))
    question?.draw(in: &canvas, part)
  }
}
