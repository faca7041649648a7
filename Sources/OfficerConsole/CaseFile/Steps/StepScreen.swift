import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 下一步: what can be recorded of a case now and by what article, and what cannot and why; narrowed as one types.
struct StepScreen: Screen {
  private let open: OpenCase
  private let steps: [LawfulStep]
  private var input: TextInput
  private var cursor: ListCursor

  /// - Parameter words: what the steps are narrowed to from the beginning.
  init(_ open: OpenCase, words: String = "", at desk: Desk) {
    self.open = open
    input = TextInput(words)
    steps = LawfulStep.all(of: open, at: desk)
    cursor = ListCursor(count: steps.count)
  }

  var place: Place { .caseFile }
  var title: String { "下一步" }
  var takesText: Bool { true }
  var actions: [Action] {
    [
      Action(.enter, name: "办理", isFrequent: true), Action(.down, .up, name: "选择", isFrequent: true),
      Action(.escape, name: "返回", isFrequent: true),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {}

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    let (rows, count) = (size.rows - Self.above, found.count)
    cursor.resize(count: count, page: rows - (count > rows ? 1 : 0))
  }

  private static let above = 4

  /// The steps whose name, article or key holds what was typed.
  private var found: [LawfulStep] {
    let words = input.text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    return steps.filter { step in
      let names = [step.kind.name, step.basis, step.kind.rawValue] + step.kind.otherNames
      let text = names.joined(separator: " ").lowercased()
      return words.allSatisfy(text.contains)
    }
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .enter: return try choose(at: desk)
    case .up, .down, .pageUp, .pageDown, .wheelUp, .wheelDown: _ = cursor.handle(key)
    case .tab: _ = cursor.handle(.down)
    case .backTab: _ = cursor.handle(.up)
    case .escape: return .close()
    case .character, .control, .backspace, .delete, .left, .right, .home, .end, .function, .paste:
      guard input.handle(key) else { return .ignored }
      cursor.resize(count: found.count, page: 1)
      cursor.move(to: 0)
    }
    return .stay
  }

  private func choose(at desk: Desk) throws(ConsoleFault) -> Effect {
    let found = self.found
    guard found.indices.contains(cursor.position) else { return .say("没有符合的事项，请删去一些字。") }
    let step = found[cursor.position]
    if let told = step.told { return told }
    return .replace(try EventScreen(step.kind, of: open, at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("\(open.row.number)  \(open.row.applicant)  可以记录的下一步", in: part, style: .title)
    canvas.draw("筛选: ", in: part.droppingTop(1))
    input.draw(in: &canvas, part.droppingTop(1).top(1).droppingLeft(6).left(40), isFocused: true)
    let heading = part.droppingTop(3).top(1)
    canvas.draw("事项", in: heading, style: .title)
    canvas.draw("依据", in: heading.droppingLeft(Self.nameWidth), style: .title)
    let list = part.droppingTop(Self.above)
    let found = self.found
    for (row, index) in cursor.visible.enumerated() where found.indices.contains(index) {
      draw(found[index], in: &canvas, list.droppingTop(row).top(1), isSelected: index == cursor.position)
    }
    canvas.draw(cursor.rest, in: list.bottom(1), style: .muted, alignment: .right)
    if found.isEmpty { canvas.draw("没有符合的事项。", in: list, style: .muted) }
  }

  private static let nameWidth = 22

  private func draw(_ step: LawfulStep, in canvas: inout Canvas, _ line: CellRect, isSelected: Bool) {
    let style: Style = step.refusal == nil ? .plain : .muted
    let shown = isSelected ? style.reversed : style
    canvas.fill(line, style: shown)
    canvas.draw(step.kind.name, in: line.left(Self.nameWidth - 1), style: shown)
    let text = step.refusal.map { "不能：\($0)" } ?? step.basis
    canvas.draw(text, in: line.droppingLeft(Self.nameWidth), style: shown)
  }
}
