extension String {
  /// The longest beginning of the text that fits into `cells` terminal cells, never half a wide character.
  ///
  /// The answer may be a cell short, where a wide character would stand across the edge.
  ///
  /// - Parameter marker: what a shortened text ends with, inside `cells`. It is left out where it does not fit.
  public func truncated(toCells cells: Int, marker: String = "") -> String {
    if CellWidth.of(self) <= cells { return self }
    let markerCells = CellWidth.of(marker)
    if markerCells > cells { return beginning(ofCells: cells) }
    return beginning(ofCells: cells - markerCells) + marker
  }

  /// The text with spaces up to `cells` terminal cells; a wider text stays whole.
  public func padded(toCells cells: Int, alignment: CellAlignment = .left) -> String {
    let spaces = String(repeating: " ", count: max(0, cells - CellWidth.of(self)))
    switch alignment {
    case .left: return self + spaces
    case .right: return spaces + self
    }
  }

  /// The text in exactly `cells` terminal cells: shortened with `marker` or filled with spaces.
  public func fitted(
    toCells cells: Int, alignment: CellAlignment = .left, marker: String = ""
  ) -> String {
    truncated(toCells: cells, marker: marker).padded(toCells: cells, alignment: alignment)
  }

  /// The text with each control character, line breaks and tabs too, as a space.
  ///
  /// Text from a ledger may hold an escape sequence; on a terminal it must not act.
  public var withoutControls: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isTerminalControl ? " " : $0 }))
  }

  private func beginning(ofCells cells: Int) -> String {
    var left = cells
    return String(
      prefix { character in
        left -= CellWidth.of(character)
        return left >= 0
      })
  }
}

extension Unicode.Scalar {
  fileprivate var isTerminalControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
