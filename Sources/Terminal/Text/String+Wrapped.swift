extension String {
  /// The text in lines of at most `cells` terminal cells, never half a wide character; one empty line for nothing.
  ///
  /// As Chinese is set, no line begins with a closing mark or ends with an opening one, and no number is parted.
  public func wrapped(toCells cells: Int) -> [String] {
    var lines: [String] = []
    var rest = self[...]
    while true {
      let line = rest.line(ofCells: cells)
      lines.append(String(line))
      rest = rest[line.endIndex...]
      if rest.isEmpty { return lines }
    }
  }
}

extension Substring {
  private static let closing = Set("，。、；：？！）》〉〕】”’,.;:)]")
  private static let opening = Set("（《〈〔【“‘([")

  /// The longest beginning that fits and may end a line; at least one character.
  fileprivate func line(ofCells cells: Int) -> Substring {
    var end = startIndex
    var width = 0
    while end < endIndex, width + CellWidth.of(self[end]) <= cells || end == startIndex {
      width += CellWidth.of(self[end])
      end = index(after: end)
    }
    return self[..<breakable(before: end)]
  }

  /// The last place no later than `end` where a line may break; `end` itself where there is none.
  private func breakable(before end: Index) -> Index {
    guard end < endIndex else { return end }
    var place = end
    while place > index(after: startIndex) {
      let before = index(before: place)
      let parts = !Self.closing.contains(self[place]) && !Self.opening.contains(self[before])
      if parts, !(self[before].isOfWord && self[place].isOfWord) { return place }
      place = before
    }
    return end
  }
}

extension Character {
  /// Whether the character stands in numbers and names like S232, which a line does not part.
  fileprivate var isOfWord: Bool { isASCII && (isLetter || isNumber || self == "." || self == "%") }
}

extension TextTable {
  /// Appends a row whose long cells go on below, in rows that are empty elsewhere.
  ///
  /// - Parameter widths: cells at the most, by column; columns that are not named stay on one line.
  public mutating func append(_ cells: [String], wrappedTo widths: [Int: Int]) {
    let parts = cells.enumerated().map { index, text in
      widths[index].map { text.withoutControls.wrapped(toCells: $0) } ?? [text]
    }
    for line in 0..<(parts.map(\.count).max() ?? 0) {
      append(parts.map { line < $0.count ? $0[line] : "" })
    }
  }
}
