import CSQLite
import Glibc

extension DatabaseError {
  /// The error that `handle` reports for its last call.
  ///
  /// - Parameter handle: nil when SQLite could not even make a connection; then `code` is all that is known.
  init(_ handle: OpaquePointer?, code: Int32, sql: String?) {
    let extended = handle.map { sqlite3_extended_errcode($0) } ?? code
    // A later call may have changed what the handle remembers; then only the code is right.
    let isOfThisCall = extended & 0xFF == code & 0xFF
    let text = isOfThisCall && handle != nil ? sqlite3_errmsg(handle) : sqlite3_errstr(code)
    let systemError = Self.systemError(handle, code)
    self.init(
      kind: systemError.flatMap(Kind.init(lackOfSpace:)) ?? Kind(code: isOfThisCall ? extended : code),
      extendedCode: isOfThisCall ? extended : code, message: text.map { String(cString: $0) } ?? "",
      systemError: systemError, sql: sql)
  }

  // SQLite remembers it for these two only.
  private static func systemError(_ handle: OpaquePointer?, _ code: Int32) -> Int32? {
    guard let handle, [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF) else { return nil }
    let reason = sqlite3_system_errno(handle)
    return reason == 0 ? nil : reason
  }

  /// The failure of a call of the operating system on `path`.
  ///
  /// - Parameter errno: as the call left it.
  init(operatingSystem errno: Int32, path: String) {
    let kind: Kind =
      switch errno {
      case EEXIST: .pathExists
      case ENOSPC, EDQUOT, EFBIG: .full
      case EACCES, EPERM, EROFS: .readOnly
      case EIO: .io
      default: .cannotOpen
      }
    let text = strerror(errno).map { String(cString: $0) } ?? "errno \(errno)"
    self.init(kind: kind, extendedCode: SQLITE_CANTOPEN, message: "\(path): \(text)", systemError: errno)
  }
}

extension DatabaseError.Kind {
  // SQLite counts it as "read-only" that it may not make -wal or -shm; but such a file cannot even be read.
  private static let lacksFilesBeside = [
    kaijuan_readonly_cantinit, kaijuan_readonly_directory,
  ]

  // SQLite knows only ENOSPC for a full disk; a quota or a limit on the size of files is none to it.
  fileprivate init?(lackOfSpace errno: Int32) {
    guard [ENOSPC, EDQUOT, EFBIG].contains(errno) else { return nil }
    self = .full
  }

  fileprivate init(code: Int32) {
    self =
      switch code & 0xFF {
      case _ where Self.lacksFilesBeside.contains(code): .cannotOpen
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .full
      case SQLITE_READONLY: .readOnly
      case SQLITE_CORRUPT: .corrupt
      case SQLITE_NOTADB: .notADatabase
      case SQLITE_CANTOPEN: .cannotOpen
      case SQLITE_IOERR: .io
      case SQLITE_CONSTRAINT: .constraint
      default: .other
      }
  }
}
