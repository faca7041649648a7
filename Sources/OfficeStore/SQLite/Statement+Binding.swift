import CSQLite

extension Statement {
  /// Binds all parameters: the first value is `$1`.
  ///
  /// - Precondition: as many values as parameters, and the statement not between steps.
  /// - Throws: ``DatabaseError`` when a value is larger than SQLite allows (1,000,000,000 bytes).
  func bind(_ values: [(any Bindable)?]) throws(DatabaseError) {
    precondition(values.count == prepared.places.count, "\(values.count) values bound: \(prepared.sql)")
    for (index, place) in prepared.places.enumerated() {
      let code = bind(values[place]?.databaseValue, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw DatabaseError(database.handle, code: code, sql: prepared.sql) }
    }
  }

  private func bind(_ value: DatabaseValue?, at index: Int32) -> Int32 {
    switch value {
    case nil: return sqlite3_bind_null(prepared.handle, index)
    case .integer(let number): return sqlite3_bind_int64(prepared.handle, index, number)
    case .text(var text):
      return text.withUTF8 { kaijuan_bind_text(prepared.handle, index, $0.baseAddress, UInt64($0.count)) }
    case .bytes(let bytes):
      return bytes.withUnsafeBytes {
        kaijuan_bind_blob(prepared.handle, index, $0.baseAddress, UInt64($0.count))
      }
    }
  }
}
