import Terminal

/// Counts as bars, the largest as long as there is room; the number always stands behind its bar.
struct Chart: Hashable {
  /// One line: what is counted, and its count in each series.
  struct Line: Hashable {
    let label: String
    let counts: [Int]
    let style: Style

    init(_ label: String, _ counts: Int..., style: Style = .accent) {
      self.label = label
      self.counts = counts
      self.style = style
    }
  }

  let title: String
  /// The names of the series side by side; empty for one.
  let series: [String]
  let lines: [Line]
  /// What else is to be said, above the bars.
  let notes: [String]

  init(_ title: String, series: [String] = [], _ lines: [Line], notes: [String] = []) {
    self.title = title
    self.series = series
    self.lines = lines
    self.notes = notes
  }

  /// The lines as wide as there is room, with an empty one at the end.
  func drawn(columns: Int) -> [ChartLine] {
    let labels = min(Self.mostLabel, lines.map { CellWidth.of($0.label) }.max() ?? 0)
    let parts = max(1, series.count)
    let width = (columns - labels - 1) / parts
    let heading = series.isEmpty ? [] : [ChartLine.series(series, labels: labels, width: width)]
    let isEmpty = lines.allSatisfy { $0.counts.allSatisfy { $0 == 0 } }
    let text = notes.flatMap { $0.wrapped(toCells: columns) }.map(ChartLine.note)
    let bars = isEmpty ? [.note("没有。")] : heading + lines.map { bar($0, labels: labels, width: width) }
    return [.title(title)] + text + bars + [.note("")]
  }

  /// Cells that a label may take; a longer one is cut.
  private static let mostLabel = 26

  private func bar(_ line: Line, labels: Int, width: Int) -> ChartLine {
    let most = lines.flatMap(\.counts).max() ?? 0
    let number = String(most).count
    let room = max(1, width - number - 2)
    let bars = line.counts.map { count in
      // What is there at all has a bar of a cell at least.
      ChartLine.Bar(cells: count == 0 ? 0 : max(1, count * room / max(1, most)), count: count)
    }
    return .bars(label: line.label, labels: labels, width: width, bars, line.style)
  }
}
