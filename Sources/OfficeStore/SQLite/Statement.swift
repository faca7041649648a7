import CSQLite

/// One use of a prepared statement: bind, step, read.
///
/// When it goes, the compiled SQL goes back to the database's cache, reset: a forgotten statement holds no
/// lock.
final class Statement {
  let database: Database
  let prepared: PreparedSQL
  private(set) var misreading: DatabaseError?

  init(database: Database, prepared: PreparedSQL) {
    self.database = database
    self.prepared = prepared
  }

  deinit {
    sqlite3_reset(prepared.handle)
    sqlite3_clear_bindings(prepared.handle)
    database.takeBack(prepared)
  }

  /// Steps to the next row, or returns nil at the end. The row before becomes invalid.
  ///
  /// - Throws: ``DatabaseError``; also when a column of the row before did not hold what was asked for.
  func step() throws(DatabaseError) -> Row? {
    if let misreading { throw misreading }
    let code = sqlite3_step(prepared.handle)
    switch code {
    case SQLITE_ROW: return Row(statement: self)
    case SQLITE_DONE: return nil
    default:
      let error = DatabaseError(database.handle, code: code, sql: prepared.sql)
      sqlite3_reset(prepared.handle)
      throw error
    }
  }

  /// Ends the steps, so that the statement can be bound and stepped again; bindings stay.
  ///
  /// - Throws: ``DatabaseError`` when a change that the statement made outside a transaction cannot be
  ///   committed.
  func reset() throws(DatabaseError) {
    misreading = nil
    let code = sqlite3_reset(prepared.handle)
    guard code == SQLITE_OK else { throw DatabaseError(database.handle, code: code, sql: prepared.sql) }
  }

  /// Notes that a column does not hold what the schema says; the first such note is kept.
  func noteMisreading(column: Int32, expected: String) {
    guard misreading == nil else { return }
    misreading = DatabaseError(
      kind: .corrupt, extendedCode: SQLITE_CORRUPT, message: "result column \(column) is not \(expected)",
      sql: prepared.sql)
  }
}
