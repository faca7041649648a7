/// A number as fingers and input methods write it.
enum TypedNumber {
  /// Without blanks, in capitals, in the width of ASCII.
  static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.compactMap(folded)))
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard !scalar.properties.isWhitespace else { return nil }
    let narrow =
      (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    return ("a"..."z").contains(narrow) ? Unicode.Scalar(narrow.value - 0x20) : narrow
  }

  /// The values of digits; nil where one is none.
  static func digits(_ text: some StringProtocol) -> [Int]? {
    let values = text.unicodeScalars.compactMap { ("0"..."9").contains($0) ? Int($0.value) - 48 : nil }
    return values.count == text.unicodeScalars.count ? values : nil
  }
}
