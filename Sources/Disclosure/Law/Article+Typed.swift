extension Article {
  /// The number of an article as people type it: `33`, `三十三`, `第33条`, `第三十三条`, `条例第三十三条`.
  ///
  /// - Returns: nil for any other text, and for a number beyond 999.
  public static func number(typed text: String) -> Int? {
    var rest = CaseNumber.folded(text)[...]
    if rest.hasPrefix("条例") { rest = rest.dropFirst(2) }
    if rest.hasPrefix("第") { rest = rest.dropFirst() }
    if rest.hasSuffix("条") { rest = rest.dropLast() }
    if let number = Int(rest) { return (1...999).contains(number) ? number : nil }
    return (1...999).first { ChineseNumeral.text($0) == rest }
  }
}
