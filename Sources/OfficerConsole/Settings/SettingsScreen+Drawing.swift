import OfficeStore
import OfficeText
import Terminal

extension SettingsScreen {
  /// The line of headings, the line between settings and people, and the explanation.
  static let around = 2 + explanation
  private static let explanation = 4
  private static let nameWidth = 34
  private static let defaultWidth = 24

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    drawHeading(in: &canvas, part.top(1))
    var list = part.droppingTop(1).droppingBottom(Self.explanation)
    for index in cursor.visible {
      if case .person = entries[index], index == cursor.visible.first || !isPerson(index - 1) {
        canvas.draw("人员（账号、姓名、角色）", in: list, style: .title)
        list = list.droppingTop(1)
      }
      draw(entries[index], in: &canvas, list.top(1), isSelected: index == cursor.selected)
      list = list.droppingTop(1)
    }
    canvas.draw(
      cursor.rest, in: part.bottom(Self.explanation).top(1), style: .muted, alignment: .right)
    drawExplanation(in: &canvas, part.bottom(Self.explanation - 1))
  }

  private func isPerson(_ index: Int) -> Bool {
    if case .person = entries[index] { true } else { false }
  }

  private func drawHeading(in canvas: inout Canvas, _ line: CellRect) {
    canvas.draw("设置", in: line.left(Self.nameWidth), style: .title)
    canvas.draw("现在的内容", in: line.droppingLeft(Self.nameWidth), style: .title)
    canvas.draw("默认", in: line.right(Self.defaultWidth), style: .title)
  }

  private func draw(_ entry: Entry, in canvas: inout Canvas, _ line: CellRect, isSelected: Bool) {
    let style: Style = refusal == nil ? .plain : .muted
    let shown = isSelected ? style.reversed : style
    if isSelected { canvas.fill(line, style: shown) }
    let value = line.droppingLeft(Self.nameWidth)
    switch entry {
    case .setting(let setting, let text):
      canvas.draw(setting.shortName, in: line.left(Self.nameWidth - 1), style: shown)
      let isDefault = text == setting.defaultValue
      canvas.draw(setting.shown(text), in: value.droppingRight(Self.defaultWidth + 1), style: shown)
      let note = isDefault ? "同左" : setting.defaultValue.isEmpty ? "无" : setting.shown(setting.defaultValue)
      canvas.draw(note, in: line.right(Self.defaultWidth), style: shown)
    case .person(let person):
      canvas.draw("\(person.account)  \(person.name)", in: line.left(Self.nameWidth - 1), style: shown)
      canvas.draw(person.roleNames, in: value, style: shown)
    }
  }

  private func drawExplanation(in canvas: inout Canvas, _ part: CellRect) {
    let text = cursor.selected.map { meaning(of: entries[$0]) } ?? ""
    let refused = refusal.map { ["不能更改：\($0)"] } ?? []
    canvas.draw((refused + [text]).flatMap { $0.wrapped(toCells: part.columns) }, in: part, style: .muted)
  }

  private func meaning(of entry: Entry) -> String {
    switch entry {
    case .setting(let setting, _): setting.meaning
    case .person(let person): "\(person.name)以操作系统账号\(person.account)登录，能做的事由角色决定。按回车改姓名和角色。"
    }
  }
}
