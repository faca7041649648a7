import Disclosure

/// The list of attachments, written in the transaction of the event that changed it.
extension Office {
  private static let insertAttachment = """
    INSERT INTO attachments (\(AttachmentRow.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """
  private static let deleteAttachment = "DELETE FROM attachments WHERE case_id = $1 AND seq = $2"
  private static let listedAttachments = "SELECT seq FROM attachments WHERE case_id = $1 ORDER BY seq"

  /// Brings the list up to the attachments of a case: those that come with its new events, and those that they take back
  /// or, by a correction that was wrong itself, bring back.
  ///
  /// - Throws: ``StoreError``; `contentMissing` for one whose bytes are not kept.
  func project(_ attachments: [CaseAttachment], ofCase row: CaseRow, since version: Int) throws(StoreError) {
    let listed = try database.rows(Self.listedAttachments, [row.id]) { (row: Row) throws(StoreError) in
      row.integer(0)
    }
    let standing = Set(attachments.map(\.sequence))
    for sequence in listed where !standing.contains(sequence) {
      try run(Self.deleteAttachment, [row.id, sequence])
    }
    for attachment in attachments where !listed.contains(attachment.sequence) {
      if attachment.sequence > version, try !hasContent(attachment.facts.content) {
        throw .contentMissing(attachment.facts.content)
      }
      try list(attachment, of: row)
    }
  }

  /// The attachments of a case that comes with its history: their bytes stayed where they were put into the volume.
  func insert(_ attachments: [CaseAttachment], ofCase row: CaseRow) throws(StoreError) {
    for attachment in attachments {
      try note(contentElsewhere: attachment.facts.content)
      try list(attachment, of: row)
    }
  }

  private func list(_ attachment: CaseAttachment, of row: CaseRow) throws(StoreError) {
    try run(Self.insertAttachment, AttachmentRow(caseID: row.id, attachment: attachment).values)
  }
}

extension CaseEventKind {
  /// Whether it puts a file into the volume, or may take one back.
  var changesAttachments: Bool { self == .attached || self == .corrected }
}
