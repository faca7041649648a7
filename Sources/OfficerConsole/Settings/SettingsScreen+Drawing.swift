import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension SettingsScreen {
  /// The line of headings, those above organs and people, and the explanation.
  static let around = 3 + explanation
  private static let explanation = 4
  private static let nameWidth = 34
  private static let defaultWidth = 24

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    drawHeading(in: &canvas, part.top(1))
    var list = part.droppingTop(1).droppingBottom(Self.explanation)
    for index in cursor.visible {
      let heading = Self.heading(above: entries[index])
      if let heading, index == cursor.visible.first || Self.heading(above: entries[index - 1]) != heading {
        canvas.draw(heading, in: list, style: .title)
        list = list.droppingTop(1)
      }
      draw(entries[index], in: &canvas, list.top(1), isSelected: index == cursor.selected)
      list = list.droppingTop(1)
    }
    canvas.draw(
      cursor.rest, in: part.bottom(Self.explanation).top(1), style: .muted, alignment: .right)
    drawExplanation(in: &canvas, part.bottom(Self.explanation - 1))
  }

  /// What stands above the first of those like it; nil for settings, which have the heading of the page.
  private static func heading(above entry: Entry) -> String? {
    switch entry {
    case .setting: nil
    case .organ: "答复机关（起始日期、机关代字）"
    case .person: "人员（账号、姓名、角色）"
    }
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
    case .organ(let details):
      canvas.draw(details.organ, in: line.left(Self.nameWidth - 1), style: shown)
      canvas.draw("\(details.from.iso)起  \(details.code)", in: value, style: shown)
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
    case .organ(let details): "\(details.line)。按回车更改，或者登记以后的变更。"
    case .person(let person): "\(person.name)以操作系统账号\(person.account)登录，能做的事由角色决定。按回车改姓名和角色。"
    }
  }
}
