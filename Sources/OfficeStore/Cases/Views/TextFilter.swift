/// Words that are looked for in cases one by one: the open ones are few.
struct TextFilter {
  /// What is read of a case, after its id: what is looked into, and by which number it is known too.
  static let columns = """
    cases.number, cases.applicant, cases.subject, cases.unit, cases.organ, cases.year, cases.serial
    """
  private static let textColumns: ClosedRange<Int32> = 1...5

  private let words: [Word]

  /// Nil where nothing is left to look for.
  init?(_ words: String) {
    self.words = words.split(whereSeparator: \.isWhitespace).compactMap { Word(String($0)) }
    if self.words.isEmpty { return nil }
  }

  /// Whether a case holds all of the words.
  ///
  /// - Parameters:
  ///   - row: its id and ``columns``.
  ///   - text: filled again for each case.
  func admits(_ row: Row, _ text: inout FoldedText) -> Bool {
    text.removeAll()
    for column in Self.textColumns { row.withBytes(column) { text.append($0) } }
    return words.allSatisfy { $0.isIn(text) || $0.isNumber(of: row) }
  }

  private struct Word {
    private let folded: [UInt32]
    /// `2024-3` names a case too whose number is written otherwise.
    private let year: Int?
    private let serial: Int?

    init?(_ text: String) {
      folded = FoldedText.word(text)
      guard !folded.isEmpty else { return nil }
      let short = Office.short(text).flatMap { $0.part == nil ? $0 : nil }
      (year, serial) = (short?.year, short?.serial)
    }

    func isIn(_ text: FoldedText) -> Bool { text.holds(folded) }

    func isNumber(of row: Row) -> Bool {
      guard let year, let serial else { return false }
      return row.optionalInteger(6) == year && row.optionalInteger(7) == serial
    }
  }
}
