import CSQLite

/// SQL that SQLite has compiled, and the order of its parameters.
struct PreparedSQL {
  let sql: String
  let handle: OpaquePointer
  /// For each parameter in SQLite's order, its place among the bindings, from 0.
  let places: [Int]

  /// - Throws: ``DatabaseError`` when SQLite cannot compile `sql` against the schema of the file.
  init(_ sql: String, database: OpaquePointer) throws(DatabaseError) {
    var statement: OpaquePointer?
    var (code, isSingle) = (SQLITE_OK, true)
    sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      code = sqlite3_prepare_v3(database, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &tail)
      isSingle = tail.map { $0.pointee == 0 } ?? true
    }
    guard code == SQLITE_OK else { throw DatabaseError(database, code: code, sql: sql) }
    guard let statement, isSingle else { preconditionFailure("not one statement, without a ';': \(sql)") }
    self.sql = sql
    self.handle = statement
    self.places = Self.places(of: statement, sql: sql)
  }

  // SQLite takes $2 for a name and numbers parameters as it meets them; PostgreSQL takes it for the second.
  private static func places(of statement: OpaquePointer, sql: String) -> [Int] {
    let places = (0..<sqlite3_bind_parameter_count(statement)).map { index in
      let name = sqlite3_bind_parameter_name(statement, index + 1).map { String(cString: $0) } ?? "?"
      guard name.hasPrefix("$"), let number = Int(name.dropFirst()) else {
        preconditionFailure("a parameter is $1, $2 …, not \(name): \(sql)")
      }
      return number - 1
    }
    precondition(places.sorted() == Array(places.indices), "parameters are not $1 … $\(places.count): \(sql)")
    return places
  }
}
