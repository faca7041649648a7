/// What is asked for, prepared to be held against another: without the words that every application has (申请公开,
/// 关于…的政府信息), in one width, with years in digits (二〇二四年 is 2024年), cut into characters and numbers.
public struct ContentText: Hashable, Sendable {
  struct Token: Hashable, Sendable {
    /// A single character, or a whole word of letters and digits.
    let text: String
    /// Whether it has digits: S232, 2024.
    let isNumber: Bool
    /// Whether it belongs to a word that says which kind of information, not of what place, person or matter.
    let isGeneric: Bool
    /// Whether a stop, or a word that was left out, stood before it.
    let beginsRun: Bool
  }

  let tokens: [Token]

  /// Longer texts are compared by their beginning.
  private static let longest = 240

  public init(_ text: String) {
    let plain = ContentFillers.removed(from: Self.plain(text).prefix(Self.longest))
    let generic = GenericWords.marks(in: plain.map(\.text))
    tokens = plain.enumerated().map { place, piece in
      Token(text: piece.text, isNumber: piece.isNumber, isGeneric: generic[place], beginsRun: piece.beginsRun)
    }
  }

  /// Nothing is left that says what is asked for.
  public var isEmpty: Bool { tokens.isEmpty }

  struct Piece {
    var text: String
    var isNumber: Bool
    var beginsRun: Bool
  }

  private static func plain(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var isAfterStop = true
    for character in ContentDigits.arabicYears(TypedNumber.folded(text)) {
      guard character.isLetter || character.isNumber else {
        isAfterStop = true
        continue
      }
      let isNumber = character.isASCII && character.isNumber
      if character.isASCII, !isAfterStop, pieces.last?.text.last?.isASCII == true {
        pieces[pieces.count - 1].text.append(character)
        if isNumber { pieces[pieces.count - 1].isNumber = true }
      } else {
        pieces.append(Piece(text: String(character), isNumber: isNumber, beginsRun: isAfterStop))
      }
      isAfterStop = false
    }
    return pieces
  }
}
