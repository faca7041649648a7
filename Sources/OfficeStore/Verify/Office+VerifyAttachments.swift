import Disclosure

/// Checks of attachments: the list against the events, and that what it names is kept. That what is kept was not changed
/// is checked with the letters, whose bytes stand beside.
extension Office {
  private static let listed = """
    SELECT \(AttachmentRow.columns) FROM attachments WHERE case_id = $1 ORDER BY seq
    """
  // What was put into the volume in another file is known by its hash alone.
  private static let missing = """
    SELECT content FROM attachments JOIN cases ON cases.id = case_id LEFT JOIN contents ON hash = content
      WHERE hash IS NULL OR (bytes IS NULL AND ledger_digest IS NULL) LIMIT 1
    """

  /// That the list has the attachments of a case.
  func verify(_ attachments: [CaseAttachment], of row: CaseRow) throws(VerificationStop) {
    let columns = (0..<Int32(9))
    let listed = try database.rows(Self.listed, [row.id]) { (row: Row) throws(VerificationStop) in
      columns.map { row.value($0) }
    }
    let expected = attachments.sorted { $0.sequence < $1.sequence }.map {
      AttachmentRow(caseID: row.id, attachment: $0).values.map { $0?.databaseValue }
    }
    guard listed == expected else { throw .found(.attachmentsDiffer(number: row.number)) }
  }

  func verifyAttachments() throws(VerificationStop) {
    let hash = try database.row(Self.missing) { (row: Row) throws(VerificationStop) in row.text(0) }
    if let hash { throw .found(.contentMissing(hash: hash)) }
  }
}
