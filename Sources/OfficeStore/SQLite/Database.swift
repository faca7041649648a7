import CSQLite

/// A connection to an office file: the handle, and the statements that it has compiled.
///
/// Not `Sendable`: SQLite's own locks are switched off, so one task uses a connection at a time.
final class Database {
  let handle: OpaquePointer
  private var idle: [String: PreparedSQL] = [:]

  // The program's statements are constants, some dozens; the limit is for the case that this ceases to hold.
  private static let idleLimit = 100

  /// Takes over `handle` and closes it in the end.
  init(owning handle: OpaquePointer) {
    self.handle = handle
  }

  deinit {
    for prepared in idle.values { sqlite3_finalize(prepared.handle) }
    sqlite3_close_v2(handle)
  }

  /// The statement for `sql`, from the cache where it is idle there.
  ///
  /// - Parameter sql: one statement, our own constant; values from outside are `$1`, `$2` … and are bound.
  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    if let prepared = idle.removeValue(forKey: sql) {
      return Statement(database: self, prepared: prepared)
    }
    return Statement(database: self, prepared: try PreparedSQL(sql, database: handle))
  }

  /// Keeps what a statement no longer uses.
  func takeBack(_ prepared: PreparedSQL) {
    let replaced = idle.updateValue(prepared, forKey: prepared.sql)
    let dropped = idle.count > Self.idleLimit ? idle.popFirst()?.value : nil
    for unused in [replaced, dropped].compactMap({ $0 }) { sqlite3_finalize(unused.handle) }
  }

  /// Runs a script of several statements that take no values and whose rows nobody wants, as a migration's.
  ///
  /// Pragmas that set something come this way too: some act when they are compiled, so a cached one does
  /// nothing.
  func execute(_ script: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(handle, code: code, sql: script) }
  }

  /// Rows that the last INSERT, UPDATE or DELETE changed; those that triggers changed do not count.
  var lastChanges: Int { Int(sqlite3_changes64(handle)) }

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Where the file is, as SQLite resolved the path.
  var path: String { sqlite3_db_filename(handle, "main").map { String(cString: $0) } ?? "" }
}
