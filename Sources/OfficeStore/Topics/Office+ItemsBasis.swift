import Disclosure

/// Keeping items and keys those of this program.
extension Office {
  private static let keysVersion = "SELECT keys_version FROM content_basis"

  /// Takes up the items at opening. A reader changes nothing.
  func takeUpItems(_ access: Access) throws(StoreError) {
    guard access == .readWrite, try storedKeysVersion() != ContentText.keysVersion else { return }
    try database.withLargeCache { () throws(StoreError) in
      try database.transaction { () throws(StoreError) in try bringItemsUpToDate() }
    }
  }

  /// Lists the items of a file that an older program wrote, and makes all keys anew where another program made them in
  /// another way; what was grouped by them is forgotten with them. Inside a transaction.
  func bringItemsUpToDate() throws(StoreError) {
    let version = try storedKeysVersion()
    guard version != ContentText.keysVersion else { return }
    if version == nil { try listAllItems() }
    try run("DELETE FROM content_keys")
    try run("UPDATE request_items SET topic = NULL WHERE topic IS NOT NULL")
    try addKeys(ofItemsFrom: 0)
    for paper in try papers() { try projectKeys(of: paper, before: nil) }
    try groupItemsOfImport()
    try run(
      """
      INSERT INTO content_basis (id, keys_version) VALUES (1, $1)
        ON CONFLICT (id) DO UPDATE SET keys_version = excluded.keys_version
      """, [ContentText.keysVersion])
  }

  /// Nil for a file without a list of items.
  private func storedKeysVersion() throws(StoreError) -> Int? {
    try database.row(Self.keysVersion) { (row: Row) throws(StoreError) in row.integer(0) }
  }

  /// A case whose record cannot be read is passed over: `verify` names it, and the others can be worked on.
  private func listAllItems() throws(StoreError) {
    let ids = try database.rows("SELECT id FROM cases ORDER BY id") { (row: Row) throws(StoreError) in
      row.integer(0)
    }
    for id in ids {
      guard let events = try? caseEvents(in: .caseFile(id)),
        let state = try? standing(of: events, in: .caseFile(id)).state
      else { continue }
      try insert(ItemRow.rows(of: state, caseID: id))
    }
  }
}
