import CSQLite
import Disclosure

/// The row that a statement stands on; valid until its next step.
///
/// Columns count from 0. A column that does not hold what is asked for (the schema forbids it, so the file is
/// damaged) reads as nothing, and the query that the row belongs to then throws
/// ``DatabaseError/Kind/corrupt``: readers need no error handling of their own.
struct Row {
  let statement: Statement

  private var handle: OpaquePointer { statement.prepared.handle }

  func isNull(_ column: Int32) -> Bool { type(of: column) == SQLITE_NULL }

  func integer(_ column: Int32) -> Int {
    guard isType(SQLITE_INTEGER, column, "an integer") else { return 0 }
    return Int(sqlite3_column_int64(handle, column))
  }

  func day(_ column: Int32) -> Day {
    guard let number = Int32(exactly: integer(column)) else {
      statement.noteMisreading(column: column, expected: "a day")
      return Day(number: 0)
    }
    return Day(number: number)
  }

  func text(_ column: Int32) -> String {
    guard isType(SQLITE_TEXT, column, "text") else { return "" }
    let text = withBytes(column) { String(validating: $0, as: UTF8.self) }
    if text == nil { statement.noteMisreading(column: column, expected: "UTF-8") }
    return text ?? ""
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard isType(SQLITE_BLOB, column, "bytes") else { return [] }
    return withBytes(column) { Array($0) }
  }

  /// The stored value as it is, nil for NULL: to compare with what should be there. A text that is none
  /// comes as bytes.
  func value(_ column: Int32) -> DatabaseValue? {
    switch type(of: column) {
    case SQLITE_NULL: return nil
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_TEXT:
      return withBytes(column) { bytes in
        String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .bytes(Array(bytes))
      }
    default: return .bytes(withBytes(column) { Array($0) })
    }
  }

  /// The stored bytes of a text or of bytes, uncopied, for the length of the call.
  func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    // The order matters: the pointer first, for it may convert the value, then the count.
    let start = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  // SQLite itself reads NULL where there is no column.
  private func type(of column: Int32) -> Int32 {
    precondition(column < sqlite3_column_count(handle), "no column \(column): \(statement.prepared.sql)")
    return sqlite3_column_type(handle, column)
  }

  private func isType(_ type: Int32, _ column: Int32, _ expected: String) -> Bool {
    if self.type(of: column) == type { return true }
    statement.noteMisreading(column: column, expected: expected)
    return false
  }
}

extension Row {
  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }
  func optionalDay(_ column: Int32) -> Day? { isNull(column) ? nil : day(column) }
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
  func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }
}
