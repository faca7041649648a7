/// Takes names out of a text: of those who applied, for the report names no applicant, and titles that are secret.
public struct HiddenNames: Sendable {
  /// What stands in a name's place.
  private let replacement: String

  /// The longest first: of 张三 and 张三丰 the second is found whole.
  private let names: [[Character]]

  /// - Parameters:
  ///   - names: of applicants and agents, or titles; one of a single character is not told from other words.
  ///   - replacement: what stands in a name's place.
  public init(_ names: [String], as replacement: String = "申请人") {
    self.replacement = replacement
    let whole = Set(names.map { $0.filter { !Self.isBlank($0) } }.filter { $0.count > 1 }.map { Array($0) })
    self.names = whole.sorted { ($0.count, String($0)) > ($1.count, String($1)) }
  }

  /// The text without the names, also where blanks stand within one.
  public func removed(from text: String) -> String {
    guard !names.isEmpty else { return text }
    let text = Array(text)
    var (shown, index) = ("", 0)
    while index < text.count {
      if let end = names.lazy.compactMap({ Self.end(of: $0, in: text, at: index) }).first {
        shown += replacement
        index = end
      } else {
        shown.append(text[index])
        index += 1
      }
    }
    return shown
  }

  /// Where a name that begins at a place ends.
  private static func end(of name: [Character], in text: [Character], at start: Int) -> Int? {
    var index = start
    for (position, character) in name.enumerated() {
      while position > 0, index < text.count, isBlank(text[index]) { index += 1 }
      guard index < text.count, text[index] == character else { return nil }
      index += 1
    }
    return index
  }

  private static func isBlank(_ character: Character) -> Bool { character.isWhitespace }
}
