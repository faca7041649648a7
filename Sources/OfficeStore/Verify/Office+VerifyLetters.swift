import Disclosure

/// Checks of letters: what they say against its hashes, and their numbers.
extension Office {
  private static let listed = """
    SELECT \(LetterRow.columns) FROM letters WHERE case_id = $1 ORDER BY seq
    """
  // What was made in another file is known by its hash alone.
  private static let missing = """
    SELECT content FROM letters JOIN cases ON cases.id = case_id LEFT JOIN contents ON hash = content
      WHERE hash IS NULL OR (bytes IS NULL AND ledger_digest IS NULL) LIMIT 1
    """
  private static let twice = """
    SELECT letters.number FROM letters JOIN cases ON cases.id = case_id
      WHERE letters.number IS NOT NULL AND ledger_digest IS NULL
      GROUP BY letters.number HAVING count(DISTINCT content) > 1 LIMIT 1
    """
  private static let unregistered = """
    SELECT letters.number FROM letters JOIN cases ON cases.id = case_id
      LEFT JOIN document_numbers AS given ON given.number = letters.number AND given.content = letters.content
      WHERE letters.number IS NOT NULL AND ledger_digest IS NULL AND given.number IS NULL LIMIT 1
    """
  private static let unused = """
    SELECT number FROM document_numbers AS given
      WHERE is_erased = 0 AND NOT EXISTS (SELECT 1 FROM letters WHERE letters.number = given.number) LIMIT 1
    """

  /// That the list has the letters of a case.
  func verify(_ letters: [CaseLetter], of row: CaseRow) throws(VerificationStop) {
    let columns = (0..<Int32(8))
    let listed = try database.rows(Self.listed, [row.id]) { (row: Row) throws(VerificationStop) in
      columns.map { row.value($0) }
    }
    let expected = letters.sorted { $0.sequence < $1.sequence }.map {
      LetterRow(caseID: row.id, letter: $0).values.map { $0?.databaseValue }
    }
    guard listed == expected else { throw .found(.lettersDiffer(number: row.number)) }
  }

  func verifyLetters() throws(VerificationStop) {
    let hash = SM3()
    try database.forEachRow("SELECT hash, size, bytes FROM contents WHERE bytes IS NOT NULL ORDER BY hash") {
      (row: Row) throws(VerificationStop) in
      let found = row.withBytes(2) { bytes in
        hash.update(bytes)
        return (hash: hash.finish(), size: bytes.count)
      }
      guard found.hash == row.text(0), found.size == row.integer(1) else {
        throw .found(.contentDiffers(hash: row.text(0)))
      }
    }
    if let hash = try first(Self.missing) { throw .found(.contentMissing(hash: hash)) }
    if let number = try first(Self.twice) { throw .found(.documentNumberTwice(number)) }
    for select in [Self.unregistered, Self.unused] {
      if let number = try first(select) { throw .found(.documentNumberDiffers(number)) }
    }
    try verifyDocumentNumbers()
  }

  private func verifyDocumentNumbers() throws(VerificationStop) {
    let years = try database.rows("SELECT DISTINCT year FROM document_numbers ORDER BY year") {
      (row: Row) throws(VerificationStop) in row.integer(0)
    }
    for year in years {
      let lists = try verifying { () throws(StoreError) in try documentNumbers(year: year) }
      for list in lists {
        guard let serial = list.unexplained.first else { continue }
        throw .found(.documentNumberMissing(list.series, serial: serial))
      }
    }
  }

  private func first(_ sql: String) throws(VerificationStop) -> String? {
    try database.row(sql) { (row: Row) throws(VerificationStop) in row.text(0) }
  }
}
