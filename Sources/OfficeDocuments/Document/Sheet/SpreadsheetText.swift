/// Text of a spreadsheet's cell.
enum SpreadsheetText {
  /// Characters (UTF-16) in one cell: what is longer no spreadsheet program opens.
  static let limit = 32_767

  /// - Returns: the text without what XML forbids, line breaks kept; shortened where no cell holds it.
  static func fitting(_ text: String) -> (text: String, isShortened: Bool) {
    let lines = text.printedLines.joined(separator: "\n")
    guard lines.utf16.count > limit else { return (lines, false) }
    var shortened = ""
    var count = 0
    for character in lines {
      count += character.utf16.count
      guard count <= limit else { break }
      shortened.append(character)
    }
    return (shortened, true)
  }
}
