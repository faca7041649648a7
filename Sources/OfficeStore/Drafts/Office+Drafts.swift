/// Drafts stand outside the record: they are nobody's act yet. Backups hold them, exports do not.
extension Office {
  /// The draft of a form, or nil.
  public func draft(named name: String, account: String) throws(StoreError) -> Draft? {
    try database.row("SELECT \(Draft.columns) FROM drafts WHERE account = $1 AND name = $2", [account, name])
    {
      (row: Row) throws(StoreError) in Draft(row)
    }
  }

  /// All drafts of an account, the latest first.
  public func drafts(account: String) throws(StoreError) -> [Draft] {
    try database.rows(
      "SELECT \(Draft.columns) FROM drafts WHERE account = $1 ORDER BY saved_at DESC, name", [account]
    ) { (row: Row) throws(StoreError) in Draft(row) }
  }

  /// Keeps a draft in place of an earlier one of the same account and name. When it returns, it is on disk.
  public func keep(_ draft: Draft) throws(StoreError) {
    try run(
      """
      INSERT INTO drafts (\(Draft.columns)) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (account, name) DO UPDATE
          SET title = excluded.title, content = excluded.content, saved_at = excluded.saved_at
      """, [draft.account, draft.name, draft.title, draft.content, draft.savedAt])
  }

  /// Throws a draft away; nothing where there is none.
  public func discard(name: String, account: String) throws(StoreError) {
    try run("DELETE FROM drafts WHERE account = $1 AND name = $2", [account, name])
  }
}
