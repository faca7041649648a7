import CSQLite

/// SQLite called as C calls it: no copies, no checks, no types. What the store does is measured beside this.
final class BareDatabase {
  private let handle: OpaquePointer

  init(_ path: String, creates: Bool = false) throws {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (creates ? SQLITE_OPEN_CREATE : 0)
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close_v2(handle)
      throw BenchFailure("\(path): \(String(cString: sqlite3_errstr(code)))")
    }
    self.handle = handle
  }

  deinit { sqlite3_close_v2(handle) }

  func execute(_ script: String) throws {
    guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  func prepare(_ sql: String) throws -> BareStatement {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw failure
    }
    return BareStatement(statement)
  }

  /// Every row of one query, as text.
  func rows(_ sql: String) throws -> [[String]] {
    let statement = try prepare(sql)
    var rows: [[String]] = []
    try statement.forEachRow { rows.append((0..<statement.columns).map(statement.text)) }
    return rows
  }

  private var failure: BenchFailure { BenchFailure(String(cString: sqlite3_errmsg(handle))) }
}
