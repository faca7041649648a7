/// What a scalar is to the search index.
enum SearchScalar {
  case wordPart, character, space, separator
  /// A variation selector or the like: the same character with and without it.
  case ignored

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": self = .wordPart
    case _ where scalar.isASCII: self = scalar == " " || scalar == "\t" ? .space : .separator
    // Han and the stops 、。〔〕 as most text has them, without a look into the tables.
    case "\u{4E00}"..."\u{9FFF}": self = .character
    case "\u{3001}"..."\u{3003}", "\u{3008}"..."\u{301C}": self = .separator
    default: self = SearchScalar(scalar.properties)
    }
  }

  private init(_ properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    // Names hold characters that this program's tables do not know yet, or that a system put into the
    // private area.
    case .privateUse, .unassigned: self = .character
    case _ where properties.isDefaultIgnorableCodePoint: self = .ignored
    case _ where properties.isWhitespace: self = .space
    default: self = properties.isAlphabetic ? .character : .separator
    }
  }

  /// The same scalar in the width of ASCII.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
