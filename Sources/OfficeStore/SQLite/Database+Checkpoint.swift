import CSQLite

extension Database {
  enum CheckpointKind: Sendable {
    /// Moves what it can without waiting for anybody.
    case passive
    /// Waits (busy timeout) for readers and writers, moves everything and empties the WAL.
    case truncate

    fileprivate var mode: Int32 {
      switch self {
      case .passive: SQLITE_CHECKPOINT_PASSIVE
      case .truncate: SQLITE_CHECKPOINT_TRUNCATE
      }
    }
  }

  /// Moves changes from the WAL into the file.
  ///
  /// - Returns: whether everything that was in the WAL is now in the file.
  /// - Throws: ``DatabaseError``; `busy` only with `truncate`.
  @discardableResult
  func checkpoint(_ kind: CheckpointKind = .passive) throws(DatabaseError) -> Bool {
    var (inLog, moved): (Int32, Int32) = (0, 0)
    let code = sqlite3_wal_checkpoint_v2(handle, "main", kind.mode, &inLog, &moved)
    guard code == SQLITE_OK else { throw DatabaseError(handle, code: code, sql: nil) }
    return inLog == moved
  }
}
