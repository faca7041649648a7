import CSQLite

/// A compiled statement of a ``BareDatabase``.
final class BareStatement {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  var columns: Int32 { sqlite3_column_count(handle) }

  func bind(_ text: String, _ place: Int32) {
    var text = text
    _ = text.withUTF8 { kaijuan_bind_text(handle, place, $0.baseAddress, UInt64($0.count)) }
  }

  func bind(_ number: Int, _ place: Int32) { sqlite3_bind_int64(handle, place, Int64(number)) }

  /// Runs the statement once and makes it ready for the next time.
  func forEachRow(_ body: () throws -> Void = {}) throws {
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body()
      case SQLITE_DONE: return
      default: throw BenchFailure(String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
      }
    }
  }

  func text(_ column: Int32) -> String {
    sqlite3_column_text(handle, column).map { String(cString: $0) } ?? ""
  }

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// Looks at every column, as a reader that copies nothing.
  func touchRow() {
    for column in 0..<columns {
      if sqlite3_column_type(handle, column) == SQLITE_TEXT {
        _ = sqlite3_column_text(handle, column)
      } else {
        _ = sqlite3_column_int64(handle, column)
      }
    }
  }
}
