/// One sentence of a report's text, by characters.
struct StatedSentence {
  private var original: [Character] = []
  /// As ``original``, digits and letters in their usual width, without the blanks that say nothing: 新收 5 件.
  private(set) var characters: [Character] = []
  /// Where each of ``characters`` stands in ``original``.
  private var places: [Int] = []
  /// Whether the program filled the character in.
  private(set) var isFilled: [Bool] = []

  private static let ends: Set<Character> = ["。", "！", "？", "!", "?", "\n"]
  private static let breaks: Set<Character> = ["，", "；", ";"]

  static func sentences(of runs: [TemplateRun]) -> [StatedSentence] {
    var sentences = [StatedSentence()]
    for run in runs {
      for character in run.text {
        if ends.contains(character) {
          sentences.append(StatedSentence())
        } else {
          sentences[sentences.count - 1].append(character, isFilled: run.isFilled)
        }
      }
    }
    return sentences.filter { !$0.characters.isEmpty }
  }

  private mutating func append(_ character: Character, isFilled: Bool) {
    original.append(character)
    guard !character.isBlank else { return }
    let usual = character.inUsualWidth
    // Between digits and letters a blank parts two words.
    if let last = places.last, last < original.count - 2, usual.joinsWords,
      characters.last?.joinsWords == true
    {
      take(" ", at: last + 1, isFilled: false)
    }
    take(usual, at: original.count - 1, isFilled: isFilled)
  }

  private mutating func take(_ character: Character, at place: Int, isFilled: Bool) {
    characters.append(character)
    places.append(place)
    self.isFilled.append(isFilled)
  }

  func text(in range: Range<Int>) -> String { String(original[whole(range)]) }

  /// The same range with the blanks in it.
  private func whole(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return places[range.lowerBound]..<(places[range.upperBound - 1] + 1)
  }

  /// The words between the commas around a place.
  func clause(around place: Range<Int>) -> String {
    let range = whole(place)
    let start = original[..<range.lowerBound].lastIndex(where: Self.breaks.contains).map { $0 + 1 } ?? 0
    let end = original[range.upperBound...].firstIndex(where: Self.breaks.contains) ?? original.count
    return String(original[start..<end]).trimmedOfBlanks
  }
}

extension TemplateRun {
  fileprivate var isFilled: Bool {
    switch self {
    case .written: false
    case .filled: true
    }
  }
}

extension Character {
  fileprivate var isBlank: Bool { [" ", "\u{3000}", "\u{A0}", "\t"].contains(self) }

  fileprivate var joinsWords: Bool { isASCII && (isLetter || isNumber) }

  /// Full-width letters, digits, ％ and ． as ASCII; marks that part clauses stay as they are.
  fileprivate var inUsualWidth: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value)
    else { return self }
    let usual = Character(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    return usual.isLetter || usual.isNumber || usual == "%" || usual == "." || usual == "-" ? usual : self
  }
}
