extension StringProtocol {
  /// Whether there is nothing to read, full-width spaces included.
  public var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Without blanks and line breaks at the ends.
  public var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Its lines with one blank between them, without empty ones: as text from elsewhere goes into a field of one line.
  public var onOneLine: String {
    split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
