import Terminal

/// What lies above a screen and takes all keys.
enum Overlay {
  case palette(Palette)
  /// `:` and what is typed behind it.
  case command(TextInput)
  case reader(Reader)
}

/// Text that must be read, longer than the screen perhaps.
struct Reader {
  let title: String
  let lines: [String]
  private var offset = 0

  init(_ title: String, _ lines: [String]) {
    self.title = title
    self.lines = lines
  }

  /// - Returns: whether the text stays.
  mutating func handle(_ key: Key, rows: Int) -> Bool {
    var cursor = ListCursor(count: max(1, wrapped.count - rows + 1), page: 1)
    cursor.move(to: offset)
    guard cursor.handle(key) else { return false }
    offset = cursor.position
    return true
  }

  private static let columns = 72
  private var wrapped: [String] { lines.flatMap { $0.wrapped(toCells: Self.columns) } }

  /// How many lines a part of the screen shows.
  static func rows(in part: CellRect) -> Int { max(1, part.rows - 2) }

  func draw(in canvas: inout Canvas, _ part: CellRect) {
    let lines = wrapped
    let size = CellSize(rows: min(part.rows, lines.count + 2), columns: min(part.columns, Self.columns + 4))
    let isLong = lines.count > Self.rows(in: part)
    let inside = canvas.drawFrame(
      part.centred(size), title: title, note: isLong ? "上下翻看  其他键返回" : "任意键返回")
    canvas.draw(Array(lines.dropFirst(offset)), in: inside)
  }
}
