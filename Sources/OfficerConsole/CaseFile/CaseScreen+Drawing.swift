package import Terminal

extension CaseScreen {
  package func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    head.draw(in: &canvas, part.inset(columns: 1))
    let shown = CasePart.shown(with: focus, columns: part.columns)
    for name in shown {
      let place = Self.place(of: name, in: part, with: focus)
      let above = CellRect(row: place.row - 1, column: place.column, rows: 1, columns: place.columns)
      shown.count == 1
        ? drawTabs(in: &canvas, above) : drawTitle(of: name, in: &canvas, above)
      panes[name]?.draw(in: &canvas, place, isFocused: name == focus)
      if name != shown.first { drawEdge(in: &canvas, above, rows: place.rows + 1) }
    }
  }

  /// The part of the screen that a part of the page has for its lines.
  ///
  /// - Parameter focus: the part in hand, on which depends what stands beside it.
  static func place(of part: CasePart, in body: CellRect, with focus: CasePart) -> CellRect {
    let below = body.droppingTop(CaseHead.rows + 1).inset(columns: 1)
    let shown = CasePart.shown(with: focus, columns: body.columns)
    let place = shown.firstIndex(of: part) ?? 0
    let width = (below.columns - 3 * (shown.count - 1)) / shown.count
    return below.droppingLeft(place * (width + 3)).left(width)
  }

  /// The names of the parts, the one in hand reversed.
  private func drawTabs(in canvas: inout Canvas, _ line: CellRect) {
    canvas.draw(panes[focus]?.place ?? "", in: line, style: .muted, alignment: .right)
    var rest = line
    for part in CasePart.allCases {
      canvas.draw(" \(part.name) ", in: rest, style: part == focus ? .selected : .muted)
      rest = rest.droppingLeft(CellWidth.of(part.name) + 3)
    }
    canvas.draw("Tab换页", in: rest, style: .muted)
  }

  private func drawTitle(of part: CasePart, in canvas: inout Canvas, _ line: CellRect) {
    canvas.draw(panes[part]?.place ?? "", in: line, style: .muted, alignment: .right)
    canvas.draw(" \(part.name) ", in: line, style: part == focus ? .selected : .title)
  }

  private func drawEdge(in canvas: inout Canvas, _ title: CellRect, rows: Int) {
    let edge = CellRect(row: title.row, column: title.column - 2, rows: rows, columns: 1)
    canvas.fill(edge, with: "|", style: .muted)
  }
}
