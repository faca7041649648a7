/// A piece of text that the search index does not look into (a word of letters and digits) or cuts into
/// pairs.
enum SearchRun: Hashable {
  case word(String)
  /// At least one.
  case characters([Unicode.Scalar])

  /// What the index holds of it.
  var grams: [String] {
    switch self {
    case .word(let word): [word]
    case .characters(let characters): pairs(characters) + characters.suffix(1).map { String($0) }
    }
  }

  /// What a query that ends with it looks for: more may follow the last character.
  var pairsOrWhole: [String] {
    switch self {
    case .word(let word): [word]
    case .characters(let characters): characters.count == 1 ? [String(characters[0])] : pairs(characters)
    }
  }

  var isSingleCharacter: Bool {
    switch self {
    case .word: false
    case .characters(let characters): characters.count == 1
    }
  }

  private func pairs(_ characters: [Unicode.Scalar]) -> [String] {
    zip(characters, characters.dropFirst()).map { String($0) + String($1) }
  }
}

extension SearchRun {
  /// The runs of a text in order, in lower case and without width: Ａ is a.
  static func runs(of text: String) -> [SearchRun] {
    var reader = Reader()
    for scalar in text.lowercased().unicodeScalars { reader.take(SearchScalar.folded(scalar)) }
    reader.end()
    return reader.runs
  }

  private struct Reader {
    private(set) var runs: [SearchRun] = []
    private var word = ""
    private var characters: [Unicode.Scalar] = []

    mutating func take(_ scalar: Unicode.Scalar) {
      switch SearchScalar(scalar) {
      case .wordPart:
        endCharacters()
        word.unicodeScalars.append(scalar)
      case .character:
        endWord()
        characters.append(scalar)
      // 张　伟, spaced out to the width of 欧阳静, is 张伟; Smart City is two words.
      case .space: endWord()
      case .separator: end()
      case .ignored: break
      }
    }

    mutating func end() {
      endWord()
      endCharacters()
    }

    private mutating func endWord() {
      if !word.isEmpty { runs.append(.word(word)) }
      word = ""
    }

    private mutating func endCharacters() {
      if !characters.isEmpty { runs.append(.characters(characters)) }
      characters = []
    }
  }
}
