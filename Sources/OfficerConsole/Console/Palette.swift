import Terminal

/// The list of what can be done, narrowed as one types; Enter does it.
struct Palette {
  private let actions: [Action]
  private let title: String
  /// What is said where nothing fits.
  private let nothing: String
  private var input = TextInput()
  private var cursor: ListCursor

  init(_ title: String, _ actions: [Action], nothing: String = "没有符合的操作。") {
    self.title = title
    self.nothing = nothing
    self.actions = actions
    cursor = ListCursor(count: actions.count, page: actions.count)
  }

  enum Turn {
    case stay, close
    /// The action was chosen.
    case run(Action)
    /// Nothing fits what was typed.
    case typed(String)
  }

  var found: [Action] {
    let words = input.text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    return actions.filter { action in
      let text = (action.keys.map(\.name) + [action.name] + action.otherWords).joined(separator: " ")
        .lowercased()
      return words.allSatisfy(text.contains)
    }
  }

  mutating func handle(_ key: Key) -> Turn {
    switch key {
    case .escape: return .close
    case .enter:
      let found = self.found
      guard found.indices.contains(cursor.position) else { return .typed(input.text) }
      return .run(found[cursor.position])
    case .up, .down, .pageUp, .pageDown, .wheelUp, .wheelDown: _ = cursor.handle(key)
    case .character, .control, .tab, .backTab, .backspace, .delete, .left, .right, .home, .end, .function,
      .paste:
      _ = input.handle(key)
      cursor.resize(count: found.count, page: actions.count)
      cursor.move(to: 0)
    }
    return .stay
  }

  /// Cells for the keys; none where nothing has a key of its own.
  private var keysWidth: Int { actions.contains { !$0.keys.isEmpty } ? 17 : 1 }

  func draw(in canvas: inout Canvas, _ part: CellRect) {
    let found = self.found
    let size = CellSize(rows: min(part.rows, actions.count + 4), columns: min(part.columns, 64))
    let inside = canvas.drawFrame(part.centred(size), title: title, note: "输入文字筛选  回车执行  Esc返回")
    canvas.draw("> ", in: inside.top(1))
    input.draw(in: &canvas, inside.top(1).droppingLeft(2), isFocused: true)
    let list = inside.droppingTop(2)
    var cursor = cursor
    cursor.resize(count: found.count, page: max(1, list.rows - (found.count > list.rows ? 1 : 0)))
    for (row, index) in cursor.visible.enumerated() {
      let line = list.droppingTop(row).top(1)
      let style: Style = index == cursor.position ? .selected : found[index].refusal == nil ? .plain : .muted
      canvas.fill(line, style: style)
      canvas.draw(
        found[index].keys.prefix(3).map(\.name).joined(separator: " "), in: line.left(keysWidth), style: style
      )
      canvas.draw(found[index].line(for: input.text), in: line.droppingLeft(keysWidth), style: style)
    }
    canvas.draw(cursor.rest, in: list.bottom(1), style: .muted, alignment: .right)
    if found.isEmpty { canvas.draw(nothing, in: list, style: .muted) }
  }
}

extension Action {
  /// Its name, with the other word that it was found by, and the reason where it cannot be done.
  fileprivate func line(for words: String) -> String {
    let typed = words.trimmed.lowercased()
    let isNamed = typed.isEmpty || name.lowercased().contains(typed)
    let other = isNamed ? nil : otherWords.first { $0.lowercased().contains(typed) }
    return name + (other.map { "：\($0)" } ?? "") + (refusal.map { "（\($0)）" } ?? "")
  }
}
