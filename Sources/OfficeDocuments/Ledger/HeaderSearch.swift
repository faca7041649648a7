/// Looks for the header among the first records, once with each delimiter.
struct HeaderSearch {
  /// Records in which a header is looked for.
  static let reach = 10

  private let text: EncodedText

  init(in text: EncodedText) {
    self.text = text
  }

  /// The header, and a reader that stands at the record after it.
  ///
  /// - Throws: ``LedgerTextError``, as read with the delimiter that fits best.
  func result() throws(LedgerTextError) -> (header: LedgerHeader, rows: DelimitedReader) {
    let attempts = try FieldDelimiter.allCases.map { delimiter throws(LedgerTextError) in
      try HeaderAttempt(on: text, delimiter: delimiter)
    }
    // Of equal attempts the first is kept, so a comma wins a tie.
    var best = attempts[0]
    for attempt in attempts where attempt.weight > best.weight { best = attempt }
    return try best.result()
  }
}
