import CSQLite

/// What tells whether an office file was written to: it differs from an earlier one where it was since.
///
/// Only marks of one connection can be compared. Rarely it differs without a change, as after a change that was undone.
public struct ChangeMark: Hashable, Sendable {
  /// What SQLite counts of changes by other connections.
  fileprivate let others: Int
  /// Rows changed by this one.
  fileprivate let own: Int64
}

extension Database {
  func changeMark() throws(DatabaseError) -> ChangeMark {
    let others = try row("PRAGMA data_version") { $0.integer(0) }
    return ChangeMark(others: others ?? 0, own: sqlite3_total_changes64(handle))
  }
}
