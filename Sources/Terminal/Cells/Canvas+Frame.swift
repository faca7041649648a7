extension Canvas {
  /// Clears a part and draws edges around it, with a title in the upper and a note in the lower one.
  ///
  /// - Returns: what is left inside, with a margin of one cell at the sides.
  @discardableResult
  public mutating func drawFrame(_ part: CellRect, title: String, note: String = "") -> CellRect {
    fill(part)
    switch borders {
    case .reversed: fillEdges(part, style: .edge)
    case .ascii: drawEdges(part)
    }
    let style: Style = borders == .reversed ? .edge : .title
    draw(title, in: part.top(1).inset(columns: 2), style: style)
    draw(note, in: part.bottom(1).inset(columns: 2), style: style)
    return part.inset(rows: 1, columns: 2)
  }

  private mutating func fillEdges(_ part: CellRect, style: Style) {
    for edge in [part.top(1), part.bottom(1), part.left(1), part.right(1)] { fill(edge, style: style) }
  }

  private mutating func drawEdges(_ part: CellRect) {
    for edge in [part.top(1), part.bottom(1)] {
      fill(edge, with: "-")
      fill(edge.left(1), with: "+")
      fill(edge.right(1), with: "+")
    }
    for edge in [part.inset(rows: 1).left(1), part.inset(rows: 1).right(1)] { fill(edge, with: "|") }
  }
}
