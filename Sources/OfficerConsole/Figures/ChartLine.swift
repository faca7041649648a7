import Terminal

/// A line of a chart on the screen.
enum ChartLine: Hashable {
  struct Bar: Hashable {
    let cells: Int
    let count: Int
  }

  case title(String)
  case note(String)
  case series([String], labels: Int, width: Int)
  case bars(label: String, labels: Int, width: Int, [Bar], Style)

  func draw(in canvas: inout Canvas, _ line: CellRect) {
    switch self {
    case .title(let text): canvas.draw(text, in: line, style: .title)
    case .note(let text): canvas.draw(text, in: line, style: .muted)
    case .series(let names, let labels, let width):
      for (index, name) in names.enumerated() {
        canvas.draw(name, in: Self.place(index, in: line, labels: labels, width: width), style: .muted)
      }
    case .bars(let label, let labels, let width, let bars, let style):
      canvas.draw(label, in: line.left(labels))
      for (index, bar) in bars.enumerated() {
        Self.draw(bar, in: &canvas, Self.place(index, in: line, labels: labels, width: width), style)
      }
    }
  }

  private static func place(_ index: Int, in line: CellRect, labels: Int, width: Int) -> CellRect {
    line.droppingLeft(labels + 1 + index * width).left(width)
  }

  /// Reversed cells, or `#` where edges are drawn with characters too.
  private static func draw(_ bar: Bar, in canvas: inout Canvas, _ place: CellRect, _ style: Style) {
    switch canvas.borders {
    case .reversed: canvas.fill(place.left(bar.cells), style: style.reversed)
    case .ascii: canvas.fill(place.left(bar.cells), with: "#", style: style)
    }
    let isAfter = bar.cells > 0 ? 1 : 0
    canvas.draw("\(bar.count)", in: place.droppingLeft(bar.cells + isAfter))
  }
}
