/// A description in one script: one width, one kind of bracket, years and ordinals in digits, without what input methods
/// get wrong most often.
enum ContentScript {
  /// Longer texts are read as far as this.
  private static let longest = 4000

  static func scalars(_ text: String) -> [UInt32] {
    let folded = TypedNumber.folded(text).unicodeScalars.prefix(longest).map { one[$0.value] ?? $0.value }
    return ContentNumerals.inDigits(ContentShortForms.inFull(folded))
  }

  /// Of several ways to write a character the one that is compared.
  private static let one: [UInt32: UInt32] = {
    var one: [UInt32: UInt32] = [:]
    for (same, others) in [
      ("(", "〔[【「『{〖"), (")", "〕]】」』}〗"), ("-", "—–－‐−―"), ("~", "～〜"), ("账", "帐賬"), ("偿", "尝償"),
      ("订", "定"), ("0", "〇○"), (",", "，"), (";", "；"), (":", "："), ("?", "？"), ("!", "！"), ("《", "〈"),
      ("》", "〉"),
    ] where same != "订" && same != "0" {
      for scalar in others.unicodeScalars { one[scalar.value] = same.unicodeScalars.first?.value }
    }
    return one
  }()

  static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return false
    default:
      guard scalar >= 0x80, let scalar = Unicode.Scalar(scalar) else { return true }
      return !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
  }

  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  static func isASCIIWord(_ scalar: UInt32) -> Bool { isDigit(scalar) || (0x41...0x5A).contains(scalar) }

  static func scalars(of word: StaticString) -> [UInt32] { "\(word)".unicodeScalars.map(\.value) }

  static func text(_ scalars: some Sequence<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
