extension Canvas {
  /// The rows as text, without spaces at their ends.
  public var lines: [String] {
    (0..<size.rows).map { row in
      let text = (0..<size.columns).reduce(into: "") { line, column in
        if case .character(let character) = self[row, column].content { line.append(character) }
      }
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The styles beside the text, a line for each row that has any: `3: 0-79 urgent bold, 12-20 reversed`.
  ///
  /// Columns are cells, both ends included.
  public var styleLines: [String] {
    (0..<size.rows).compactMap { row in
      let runs = runs(in: row).filter { $0.style != .plain }
      guard !runs.isEmpty else { return nil }
      return "\(row): " + runs.map { "\($0.first)-\($0.last) \($0.style.words)" }.joined(separator: ", ")
    }
  }

  private func runs(in row: Int) -> [(style: Style, first: Int, last: Int)] {
    var runs: [(style: Style, first: Int, last: Int)] = []
    for column in 0..<size.columns {
      let style = self[row, column].style
      if let run = runs.last, run.style == style {
        runs[runs.count - 1].last = column
      } else {
        runs.append((style, column, column))
      }
    }
    return runs
  }
}

extension Style {
  fileprivate var words: String {
    var words = tone == .plain ? [] : [tone.rawValue]
    if isBold { words.append("bold") }
    if isReversed { words.append("reversed") }
    if isUnderlined { words.append("underlined") }
    return words.joined(separator: " ")
  }
}
