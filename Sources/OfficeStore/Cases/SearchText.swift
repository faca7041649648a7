import Disclosure

/// Text as the search index holds it: overlapping pairs of Chinese characters, words of letters and digits whole.
///
/// 征地补偿 becomes 征地 地补 补偿 偿: the trigram tokenizer of SQLite cannot find words of two characters, which
/// most Chinese words have. The last character of a run also stands alone, so that every single character begins
/// some token.
enum SearchText {
  /// The tokens of one text, in order.
  static func grams(_ text: String) -> [String] {
    runs(text).flatMap { run in
      switch run {
      case .word(let word): [word]
      case .characters(let characters): pairs(characters) + (characters.last.map { [String($0)] } ?? [])
      }
    }
  }

  /// What the index holds of a case; fields are kept apart, so that no pair spans two of them.
  static func index(of row: CaseRow) -> String {
    [row.number, row.applicant, row.subject, row.unit ?? "", row.organ].flatMap(grams).joined(separator: " ")
  }

  /// The query that finds all of the words as typed, or nil when there is nothing to look for.
  static func query(_ words: String) -> String? {
    let phrases = words.split(whereSeparator: \.isWhitespace).compactMap { phrase(String($0)) }
    return phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
  }

  private static func phrase(_ word: String) -> String? {
    let parts = runs(word).map { run in
      switch run {
      case .word(let word): "\"\(word)\" *"
      case .characters(let characters) where characters.count == 1: "\"\(characters[0])\" *"
      case .characters(let characters): "\"\(pairs(characters).joined(separator: " "))\""
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  private enum Run {
    case word(String)
    case characters([Unicode.Scalar])
  }

  private static func runs(_ text: String) -> [Run] {
    var result: [Run] = []
    for scalar in CaseNumber.folded(text.lowercased()).unicodeScalars {
      let isWordPart = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      let isCharacter = !scalar.isASCII && scalar.properties.isAlphabetic
      switch (result.last, isWordPart, isCharacter) {
      case (.word(let word), true, _): result[result.count - 1] = .word(word + String(scalar))
      case (_, true, _): result.append(.word(String(scalar)))
      case (.characters(let before), _, true): result[result.count - 1] = .characters(before + [scalar])
      case (_, _, true): result.append(.characters([scalar]))
      default: result.append(.characters([]))
      }
    }
    return result.filter { run in
      if case .characters(let characters) = run { return !characters.isEmpty }
      return true
    }
  }

  private static func pairs(_ characters: [Unicode.Scalar]) -> [String] {
    zip(characters, characters.dropFirst()).map { String($0) + String($1) }
  }
}
