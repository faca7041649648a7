import Terminal

/// A page of a yearly report as lines of figures, or of words.
struct AnnualGrid {
  struct Line {
    let label: String
    /// Figures, one for each heading; none in a line of words.
    var cells: [String] = []
    /// What its first cells stand for; that of a line of words stands for the line.
    var targets: [AnnualTarget] = []
    var style = Style.plain
    /// What is said of it in full; its label where nothing is.
    var details: [String] = []
    /// Whether the cursor passes over it.
    var isHeading = false
  }

  var title = ""
  var headings: [String] = []
  var lines: [Line] = []

  /// Cells of each column, with two between.
  private var widths: [Int] {
    headings.indices.map { index in
      let texts =
        [headings[index]] + lines.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }
      return (texts.map(CellWidth.of).max() ?? 0) + 2
    }
  }

  var hasHead: Bool { !headings.isEmpty }

  /// - Parameters:
  ///   - cursor: the line, and which of its lines the screen shows.
  ///   - column: of the line's targets.
  func draw(in canvas: inout Canvas, _ part: CellRect, _ cursor: ListCursor, column: Int) {
    let widths = self.widths
    // On a wide screen the figures stand near the words.
    let room = min(part.columns, (lines.map { CellWidth.of($0.label) }.max() ?? 0) + 2 + widths.reduce(0, +))
    let part = hasHead ? part.left(max(room, CellWidth.of(title))) : part
    if hasHead { draw(title, headings, in: &canvas, part.top(1), widths, .title) }
    let list = hasHead ? part.droppingTop(1) : part
    for (row, index) in cursor.visible.enumerated() where lines.indices.contains(index) {
      let line = lines[index]
      let place = list.droppingTop(row).top(1)
      draw(line.label, line.cells, in: &canvas, place, widths, line.style)
      guard index == cursor.position, !line.isHeading else { continue }
      let chosen = line.cells.isEmpty ? place : cell(min(column, line.targets.count - 1), in: place, widths)
      canvas.restyle(chosen) { $0.reversed }
      if !line.cells.isEmpty {
        canvas.restyle(labelPlace(in: place, widths)) { style in
          Style(style.tone, isBold: true)
        }
      }
    }
  }

  private func draw(
    _ label: String, _ cells: [String], in canvas: inout Canvas, _ place: CellRect, _ widths: [Int],
    _ style: Style
  ) {
    canvas.draw(label, in: cells.isEmpty ? place : labelPlace(in: place, widths), style: style)
    for (index, text) in cells.enumerated() where index < widths.count {
      let isMarked = text.first == "!" || text.first == "*"
      canvas.draw(
        text, in: cell(index, in: place, widths), style: isMarked ? .warning : style, alignment: .right)
    }
  }

  private func labelPlace(in place: CellRect, _ widths: [Int]) -> CellRect {
    place.droppingRight(widths.reduce(0, +))
  }

  /// The cell of a column, without the space before it.
  private func cell(_ index: Int, in place: CellRect, _ widths: [Int]) -> CellRect {
    let after = widths.dropFirst(index + 1).reduce(0, +)
    guard widths.indices.contains(index) else { return place }
    return place.droppingRight(after).right(widths[index] - 1)
  }
}
