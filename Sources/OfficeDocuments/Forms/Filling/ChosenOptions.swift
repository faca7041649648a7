/// Which options of a choice a text names: 邮寄、电子邮件, or the row of boxes with those ticked that are meant.
enum ChosenOptions {
  private static let ticked: Set<Character> = ["☑", "■", "✓", "✔", "√", "☒"]
  private static let empty: Set<Character> = ["□", "☐"]

  /// - Returns: what was chosen, in order; a text that is no option as it stands.
  static func read(_ text: String, of options: [String]) -> [String] {
    let whole = text.foldedToHalfWidth
    if let option = options.first(where: { $0.foldedToHalfWidth == whole }) { return [option] }
    let hasBoxes = text.contains { ticked.contains($0) || empty.contains($0) }
    let pieces = hasBoxes ? boxes(text) : text.split { "、，,；;\n".contains($0) }.map(String.init)
    return pieces.map(\.trimmedOfBlanks).filter { !$0.isEmpty }.map { piece in
      options.first { $0.foldedToHalfWidth == piece.foldedToHalfWidth } ?? piece
    }
  }

  private static func boxes(_ text: String) -> [String] {
    var chosen: [String] = []
    var isChosen = false
    for character in text {
      if ticked.contains(character) || empty.contains(character) {
        isChosen = ticked.contains(character)
        if isChosen { chosen.append("") }
      } else if isChosen, !chosen.isEmpty {
        chosen[chosen.count - 1].append(character)
      }
    }
    return chosen
  }
}
