/// A picture of the screen in cells, drawn by pure code and compared as text in tests.
///
/// Whatever is drawn outside the canvas or the given part is cut; a wide character is never halved.
public struct Canvas: Hashable, Sendable {
  public let size: CellSize
  /// Where the terminal shows its cursor, nil for none. Input methods draw their candidates there.
  public var cursor: CellPoint?
  /// How the edges of dialogs on it are drawn.
  public var borders = Borders.reversed
  private var cells: [Cell]

  public init(_ size: CellSize) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  public var bounds: CellRect { CellRect(size) }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> { cells[row * size.columns..<(row + 1) * size.columns] }

  public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// Draws one line of text.
  ///
  /// - Parameters:
  ///   - part: what the text may touch; it begins at its upper left corner.
  ///   - alignment: on which side of the part it stands.
  public mutating func draw(
    _ text: String, in part: CellRect, style: Style = .plain, alignment: CellAlignment = .left
  ) {
    guard part.rows > 0 else { return }
    let line = text.withoutControls
    let shown = line.truncated(toCells: part.columns, marker: "..")
    let free = part.columns - CellWidth.of(shown)
    var column = part.column + (alignment == .right ? free : 0)
    for character in shown {
      let width = CellWidth.of(character)
      if width > 0 { put(character, width, CellPoint(row: part.row, column: column), style) }
      column += width
    }
  }

  /// Draws lines of text from the top of a part, as many as fit.
  public mutating func draw(_ lines: [String], in part: CellRect, style: Style = .plain) {
    for (index, line) in lines.prefix(part.rows).enumerated() {
      draw(line, in: part.droppingTop(index).top(1), style: style)
    }
  }

  /// Fills a part with one character of one cell.
  public mutating func fill(_ part: CellRect, with character: Character = " ", style: Style = .plain) {
    for row in part.rowRange {
      for column in part.columnRange { put(character, 1, CellPoint(row: row, column: column), style) }
    }
  }

  /// Changes the style of what is already drawn: the row under the cursor.
  public mutating func restyle(_ part: CellRect, _ change: (Style) -> Style) {
    for row in part.rowRange where (0..<size.rows).contains(row) {
      for column in part.columnRange where (0..<size.columns).contains(column) {
        let index = row * size.columns + column
        cells[index] = Cell(cells[index].content, style: change(cells[index].style))
      }
    }
  }

  private mutating func put(_ character: Character, _ width: Int, _ point: CellPoint, _ style: Style) {
    guard (0..<size.rows).contains(point.row), point.column >= 0, point.column + width <= size.columns
    else { return }
    let index = point.row * size.columns + point.column
    mend(index)
    if width == 2 { mend(index + 1) }
    cells[index] = Cell(.character(character), style: style)
    if width == 2 { cells[index + 1] = Cell(.trailing, style: style) }
  }

  /// Blanks the other half of a wide character, one half of which is to be overwritten.
  private mutating func mend(_ index: Int) {
    if cells[index].content == .trailing {
      cells[index - 1] = Cell(.character(" "), style: cells[index].style)
    }
    let next = index + 1
    if next < cells.count, next % size.columns != 0, cells[next].content == .trailing {
      cells[next] = Cell(.character(" "), style: cells[next].style)
    }
  }
}
