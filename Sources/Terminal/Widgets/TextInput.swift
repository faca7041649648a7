/// A line of text that is being typed, with its insertion point between characters.
public struct TextInput: Hashable, Sendable {
  public private(set) var text: String
  /// Characters before the insertion point.
  public private(set) var position: Int

  public init(_ text: String = "") {
    self.text = text.withoutControls
    position = self.text.count
  }

  /// Takes a key.
  ///
  /// - Returns: whether the key was one of editing; others belong to the screen.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted.onOneLine)
    case .backspace: remove(from: position - 1)
    case .delete: remove(from: position)
    case .left: move(to: position - 1)
    case .right: move(to: position + 1)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: text.count)
    case .control("u"): removeAll(before: position)
    case .control, .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .function, .wheelUp,
      .wheelDown:
      return false
    }
    return true
  }

  /// Draws the part of the text around the insertion point, with the terminal's cursor there.
  public func draw(in canvas: inout Canvas, _ part: CellRect, style: Style = .field, isFocused: Bool) {
    canvas.fill(part.top(1), style: style)
    let (shown, cells) = visible(cells: part.columns)
    canvas.draw(shown, in: part, style: style)
    if isFocused { canvas.cursor = CellPoint(row: part.row, column: part.column + cells) }
  }

  /// The text from where it must begin for the insertion point to be seen, and the cells before that point.
  private func visible(cells: Int) -> (shown: String, before: Int) {
    var before = Array(text.prefix(position))
    var width = before.reduce(0) { $0 + CellWidth.of($1) }
    // One cell stays free for the cursor after the last character.
    while width > max(0, cells - 1), !before.isEmpty { width -= CellWidth.of(before.removeFirst()) }
    let rest = String(before) + String(text.dropFirst(position))
    return (rest.truncated(toCells: cells), width)
  }

  private mutating func insert(_ added: String) {
    let index = text.index(text.startIndex, offsetBy: position)
    let tail = text.distance(from: index, to: text.endIndex)
    text.insert(contentsOf: added.withoutControls, at: index)
    // Counted from the end: an accent joins the character before it.
    position = max(0, text.count - tail)
  }

  private mutating func remove(from place: Int) {
    guard place >= 0, place < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: place))
    position = min(place, text.count)
  }

  private mutating func removeAll(before place: Int) {
    text.removeFirst(place)
    position = 0
  }

  private mutating func move(to place: Int) { position = min(max(0, place), text.count) }
}
