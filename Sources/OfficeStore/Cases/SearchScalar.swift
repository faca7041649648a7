/// What a scalar is to the search index.
enum SearchScalar {
  case wordPart, character, space, separator
  /// A variation selector or the like: the same character with and without it.
  case ignored

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": self = .wordPart
    case _ where scalar.isASCII: self = scalar == " " || scalar == "\t" ? .space : .separator
    // Han as most text has it, without a look into the tables.
    case "\u{4E00}"..."\u{9FFF}": self = .character
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
}
