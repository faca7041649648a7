import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension RetentionScreen {
  /// The title, the headings, and what is said below of the one under the cursor.
  static let around = 3 + below
  private static let below = 4
  private static let columns = [("编号", 26), ("归档", 11), ("保管至", 11), ("保管期限", 22)]

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    let marks = marked.isEmpty ? "" : "，选取\(marked.count)件"
    canvas.draw("到期案卷（\(span.name)）：\(cases.count)件\(marks)", in: part.top(1), style: .title)
    drawNote(in: &canvas, part.bottom(Self.below - 1))
    guard !cases.isEmpty else {
      let advice = "没有\(span.name)的案卷。按v换期限；已经销毁的见销毁清册（s）。"
      return canvas.draw(advice.wrapped(toCells: part.columns), in: part.droppingTop(2), style: .muted)
    }
    draw(Self.columns.map(\.0) + ["销毁"], in: &canvas, part.droppingTop(1).top(1), .title)
    for (place, index) in cursor.visible.enumerated() {
      let line = part.droppingTop(2 + place).top(1)
      let style: Style = index == cursor.selected ? .selected : .plain
      canvas.fill(line, style: style)
      draw(cells(cases[index]), in: &canvas, line, style)
    }
    canvas.draw(cursor.rest, in: part.bottom(Self.below).top(1), style: .muted, alignment: .right)
  }

  private func cells(_ one: RetainedCase) -> [String] {
    let mark = marked.contains(one.file.row.number) ? "* " : "  "
    return [
      mark + one.file.row.number, one.archivedOn.iso, one.retainedThrough.iso, one.term, one.shortStanding,
    ]
  }

  private func draw(_ cells: [String], in canvas: inout Canvas, _ line: CellRect, _ style: Style) {
    var rest = line
    for (cell, column) in zip(cells, Self.columns) {
      canvas.draw(cell, in: rest.left(column.1 - 1), style: style)
      rest = rest.droppingLeft(column.1)
    }
    canvas.draw(cells.last ?? "", in: rest, style: style)
  }

  private func drawNote(in canvas: inout Canvas, _ part: CellRect) {
    let wiping = needsWiping ? ["机关文件中可能还有已销毁案卷的残留内容，请按w清除。"] : []
    let one = selected.map { "\($0.file.row.applicant)：\($0.file.row.subject)。\($0.standing)。" }
    let lines = (wiping + [one].compactMap(\.self)).flatMap { $0.wrapped(toCells: part.columns) }
    canvas.draw(lines, in: part, style: .muted)
  }
}

extension RetainedCase {
  /// In a word: the sentence stands below the list.
  fileprivate var shortStanding: String {
    obstacles.isEmpty ? proposal == nil ? "可提请" : "已提请" : "不能"
  }
}
