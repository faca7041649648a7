import OfficeDocuments
import Terminal

extension PlacedError {
  /// Where and why, and below it the line with a caret under the place.
  ///
  /// - Parameter problem: why, without a full stop.
  func wording(_ problem: String) -> String {
    let sentence = "\(source) 第\(place.line)行第\(place.column)列：\(problem)。"
    guard !text.isEmpty else { return sentence }
    return ([sentence] + excerpt.map { "  " + $0 }).joined(separator: "\n")
  }

  /// The line around the place and the caret, no wider than a terminal: the caret has to stand below its character.
  private var excerpt: [String] {
    let before = String(text.prefix(place.column - 1)).withoutControls
    let from = String(text.dropFirst(place.column - 1)).withoutControls
    let cut = before.ending(ofCells: 30)
    let start = cut.count < before.count ? ".." + cut : cut
    let end = from.truncated(toCells: 40, marker: "..")
    return [start + end, String(repeating: " ", count: CellWidth.of(start)) + "^"]
  }
}

extension String {
  /// The longest end of the text that fits, never half a wide character.
  fileprivate func ending(ofCells cells: Int) -> String {
    var left = cells
    let kept = reversed().prefix { character in
      left -= CellWidth.of(character)
      return left >= 0
    }
    return String(kept.reversed())
  }
}
