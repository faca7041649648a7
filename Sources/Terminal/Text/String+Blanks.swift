extension StringProtocol {
  /// Whether there is nothing to read, full-width spaces included.
  public var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Without blanks and line breaks at the ends.
  public var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
