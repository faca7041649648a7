import Disclosure
import OfficeStore
import Terminal

extension LettersScreen {
  /// The head, the headings of both groups, and what is not shown.
  static let around = 5
  private static let nameWidth = 26

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("\(open.row.number)  \(open.row.applicant)  文书", in: part, style: .title)
    canvas.draw(cursor.rest, in: part.bottom(1), style: .muted, alignment: .right)
    var list = part.droppingTop(2).droppingBottom(1)
    for index in cursor.visible {
      let heading = Self.heading(above: entries[index])
      if index == cursor.visible.first || Self.heading(above: entries[index - 1]) != heading {
        canvas.draw(heading, in: list, style: .title)
        list = list.droppingTop(1)
      }
      draw(entries[index], in: &canvas, list.top(1), isSelected: index == cursor.selected)
      list = list.droppingTop(1)
    }
  }

  private static func heading(above entry: Entry) -> String {
    switch entry {
    case .made: "已经制作的（回车查看、存为文件、打印，v 作废）"
    case .choice: "可以制作的（灰色的现在不能）"
    }
  }

  private func draw(_ entry: Entry, in canvas: inout Canvas, _ line: CellRect, isSelected: Bool) {
    let (name, text, style) = Self.columns(entry)
    let shown = isSelected ? style.reversed : style
    if isSelected { canvas.fill(line, style: shown) }
    canvas.draw(name, in: line.left(Self.nameWidth - 1), style: shown)
    canvas.draw(text, in: line.droppingLeft(Self.nameWidth), style: shown)
  }

  private static func columns(_ entry: Entry) -> (name: String, text: String, style: Style) {
    switch entry {
    case .made(let letter):
      let standing = letter.voided.map { "\($0.on.iso)作废：\($0.reason)" } ?? "\(letter.madeOn.iso)制作"
      return (
        letter.facts.letter.name,
        [letter.facts.documentNumber, standing].compactMap(\.self).joined(separator: "  "),
        letter.voided == nil ? .plain : .muted
      )
    case .choice(let choice):
      let articles = choice.kind.articles.map(\.short).joined(separator: "、")
      return (
        choice.kind.name, choice.refusal.map { "不能：\($0)" } ?? articles,
        choice.refusal == nil ? .plain : .muted
      )
    }
  }
}
