public import Disclosure

/// The list of letters, written in the transaction of the event that changed it.
extension Office {
  private static let insertLetter = """
    INSERT INTO letters (\(LetterRow.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """
  private static let voidLetter = """
    UPDATE letters SET voided_on = $3, void_reason = $4 WHERE case_id = $1 AND seq = $2
    """
  private static let samePaper = """
    SELECT case_id, seq FROM letters
      WHERE content = $1 AND case_id <> $2 AND voided_on IS NULL ORDER BY case_id, seq
    """
  private static let answered = """
    SELECT DISTINCT cases.number FROM letters JOIN cases ON cases.id = case_id
      WHERE content = $1 AND case_id <> $2 ORDER BY cases.id
    """

  /// The numbers of the other cases that a letter of a case answers.
  public func otherCases(answeredBy letter: CaseLetter, of row: CaseRow) throws(StoreError) -> [String] {
    try database.rows(Self.answered, [letter.facts.content, row.id]) { (row: Row) throws(StoreError) in
      row.text(0)
    }
  }

  /// Brings the list up to the letters of a case that come with its new events.
  ///
  /// - Throws: ``StoreError``; `contentMissing` for a letter whose bytes are not kept.
  func project(_ letters: [CaseLetter], ofCase row: CaseRow, since version: Int) throws(StoreError) {
    for letter in letters where letter.sequence > version {
      guard try hasContent(letter.facts.content) else { throw .contentMissing(letter.facts.content) }
      try list(letter, of: row)
    }
    for letter in letters {
      guard let voided = letter.voided, letter.sequence <= version else { continue }
      try run(Self.voidLetter, [row.id, letter.sequence, voided.on, voided.reason])
    }
  }

  /// The letters of a case that comes with its history: what they say stayed where they were made.
  func insert(_ letters: [CaseLetter], ofCase row: CaseRow) throws(StoreError) {
    for letter in letters {
      try note(contentElsewhere: letter.facts.content)
      if let number = letter.facts.documentNumber, let series = letter.facts.letter.series,
        try !isGiven(number)
      {
        let year = letter.facts.printedOn.year
        try register(
          number, in: DocumentSeries(series, organ: row.organ, year: year), serial: nil,
          for: letter.facts.content)
      }
      try list(letter, of: row)
    }
  }

  private func list(_ letter: CaseLetter, of row: CaseRow) throws(StoreError) {
    try run(Self.insertLetter, LetterRow(caseID: row.id, letter: letter).values)
  }

  /// A letter that answers several cases is voided in all of them: it is one paper.
  func voidElsewhere(
    _ voided: LetterVoided, of row: CaseRow, on day: Day, by entry: Entry
  ) throws(StoreError) {
    let content = try database.row(
      "SELECT content FROM letters WHERE case_id = $1 AND seq = $2", [row.id, voided.letter]
    ) { (row: Row) throws(StoreError) in row.text(0) }
    guard let content else { return }
    let others = try database.rows(Self.samePaper, [content, row.id]) { (row: Row) throws(StoreError) in
      (caseID: row.integer(0), letter: row.integer(1))
    }
    for other in others {
      guard let row = try self.row(id: other.caseID) else { continue }
      try append(
        .letterVoided(LetterVoided(letter: other.letter, reason: voided.reason)), on: day, to: row, by: entry)
    }
  }
}
