import CSQLite
import Glibc

/// A copy of an office file, taken while others write, verified, and only then given its name.
///
/// The copy is one state of the file: the pages are read under one read lock, which in WAL mode stops no
/// writer. It keeps its changes in itself (journal mode `DELETE`), so that it can be read from a medium or a
/// folder that cannot be written.
enum OnlineCopy {
  /// - Parameters:
  ///   - source: a connection without a transaction of its own that has written.
  ///   - path: the new file's.
  /// - Throws: ``DatabaseError``: `pathExists`, `full`; `corrupt` when the copy does not pass the check. Then
  ///   nothing has the name `path`.
  static func make(
    of source: Database, at path: String, checking depth: Database.IntegrityDepth = .full
  ) throws(DatabaseError) {
    guard access(path, F_OK) != 0 else { throw DatabaseError(operatingSystem: EEXIST, path: path) }
    let temporary = "\(path).\(getpid()).partial"
    try NewFile.create(at: temporary)
    do throws(DatabaseError) {
      try write(source, to: temporary, depth)
      try NewFile.publish(temporary, as: path)
    } catch {
      unlink(temporary)
      unlink(temporary + "-journal")
      throw error
    }
  }

  private static func write(
    _ source: Database, to temporary: String, _ depth: Database.IntegrityDepth
  ) throws(DatabaseError) {
    let copy = try Database.connect(temporary, SQLITE_OPEN_READWRITE, 0)
    try transfer(from: source, to: copy)
    try copy.execute("PRAGMA journal_mode = DELETE")
    let findings = try copy.integrityFindings(depth)
    guard findings.isEmpty else {
      throw DatabaseError(
        kind: .corrupt, extendedCode: SQLITE_CORRUPT, message: findings.joined(separator: "\n"))
    }
  }

  private static func transfer(from source: Database, to copy: Database) throws(DatabaseError) {
    guard let backup = sqlite3_backup_init(copy.handle, "main", source.handle, "main") else {
      throw DatabaseError(copy.handle, code: sqlite3_errcode(copy.handle), sql: nil)
    }
    // All pages in one step: in several, a busy writer could make SQLite begin anew for ever.
    let step = sqlite3_backup_step(backup, -1)
    let end = sqlite3_backup_finish(backup)
    guard step == SQLITE_DONE else {
      throw DatabaseError(copy.handle, code: end == SQLITE_OK ? step : end, sql: nil)
    }
  }
}
