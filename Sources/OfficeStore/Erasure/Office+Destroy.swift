import Disclosure

/// Taking a case out of every table, in the transaction of its erasure.
extension Office {
  private static let insertErasure = """
    INSERT INTO erasures (stream, number, last_hash, person, reason, number_key, year, serial, reference, is_wiped)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)
    """
  private static let keepHashes = """
    INSERT INTO erased_events (id, hash) SELECT id, hash FROM events WHERE stream = $1
    """
  private static let takeFromIndex = """
    INSERT INTO search (search, rowid, number, applicant, subject, unit, organ)
      VALUES ('delete', $1, $2, $3, $4, $5, $6)
    """
  // Half-typed forms of the case: `receipt/NUMBER`, `event/NUMBER/KIND`.
  private static let drafts = "DELETE FROM drafts WHERE name || '/' LIKE '%/' || $1 || '/%'"
  private static let listedContents = """
    SELECT content FROM letters WHERE case_id = $1 UNION SELECT content FROM attachments WHERE case_id = $1
    """
  private static let content = """
    DELETE FROM contents WHERE hash = $1 AND NOT EXISTS (SELECT 1 FROM letters WHERE content = $1)
      AND NOT EXISTS (SELECT 1 FROM attachments WHERE content = $1)
    """
  private static let documentNumber = """
    UPDATE document_numbers SET is_erased = 1
      WHERE number = $1 AND NOT EXISTS (SELECT 1 FROM letters WHERE letters.number = $1)
    """
  private static let tables = ["letters", "attachments"]

  /// The erasure goes on record before the events go: what follows in the record is chained to it.
  func destroy(
    _ file: CaseFile, as facts: CaseErased, by person: String, _ entry: Entry
  ) throws(StoreError) {
    try append(.caseErased(facts), by: person, entry)
    try run(Self.keepHashes, [facts.stream])
    try run("DELETE FROM events WHERE stream = $1", [facts.stream])
    lastRead = nil
    let row = file.row
    try run(Self.takeFromIndex, [row.id] + SearchText.index(of: row))
    try run("DELETE FROM cases WHERE id = $1", [row.id])
    try run("DELETE FROM disputes WHERE stream = $1", [facts.stream])
    let contents = try contents(of: file)
    for table in Self.tables { try run("DELETE FROM \(table) WHERE case_id = $1", [row.id]) }
    for content in contents { try run(Self.content, [content]) }
    for number in facts.documentNumbers { try run(Self.documentNumber, [number]) }
    try run(Self.drafts, [row.number])
  }

  /// The hashes of what is kept of a case: what its lists have, and what was put into its volume and taken back.
  private func contents(of file: CaseFile) throws(StoreError) -> Set<String> {
    let listed = try database.rows(Self.listedContents, [file.row.id]) { (row: Row) throws(StoreError) in
      row.text(0)
    }
    return Set(listed + file.events.compactMap(\.fact.content))
  }

  /// The row by which an erasure is found, and by which the record lets its events go.
  func project(_ facts: CaseErased, by person: String) throws(StoreError) {
    let short = CaseNumber(facts.number).yearAndSerial
    try run(
      Self.insertErasure,
      [
        facts.stream, facts.number, facts.lastHash, person, facts.reason, facts.key, short?.year,
        short?.serial, facts.reference,
      ])
  }
}

extension CaseFact {
  /// The hash of what it put into the volume; nil for what put nothing there.
  var content: String? {
    if case .letterMade(let facts) = self { return facts.content }
    if case .attached(let facts) = self { return facts.content }
    return nil
  }
}
