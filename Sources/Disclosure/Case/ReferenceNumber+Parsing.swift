extension ReferenceNumber {
  /// Why a text is no reference number.
  public enum ParsingError: Error, Hashable {
    /// - Parameter count: characters found, without dashes and spaces; 16 are right.
    case wrongLength(count: Int)
    /// - Parameter group: 1...4.
    case illegalCharacter(Character, group: Int)
    /// Every character is possible, but not together: one is wrong, or two are swapped.
    case checkMismatch
  }

  /// Reads a number as people type it: with or without dashes and spaces, in lower case, in full-width forms,
  /// with O for 0 and I or L for 1.
  public init(parsing text: String) throws(ParsingError) {
    var characters: [UInt8] = []
    var count = 0
    for scalar in text.unicodeScalars where !Self.isSeparator(scalar) {
      count += 1
      guard count <= 16 else { continue }
      guard let value = CrockfordBase32.value(scalar) else {
        throw .illegalCharacter(Character(scalar), group: (count - 1) / 4 + 1)
      }
      characters.append(value)
    }
    guard count == 16 else { throw .wrongLength(count: count) }
    guard let number = ReferenceNumber(characters: characters) else { throw .checkMismatch }
    self = number
  }

  // Hyphens, dashes and the minus sign as keyboards, input methods and word processors write them.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FF0D}", "\u{FE63}": true
    default: scalar.properties.isWhitespace
    }
  }
}
