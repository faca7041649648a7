import CSQLite
import Glibc

/// A copy of an office file, taken while others write, verified, and only then given its name.
///
/// The copy is one state of the file: the pages are read under one read lock, which in WAL mode stops no
/// writer. It keeps its changes in itself (journal mode `DELETE`), so that it can be read from a medium or a
/// folder that cannot be written. It may also lie where no office file can be worked on, as on a share or on
/// a memory stick that FUSE serves: nobody else knows its name while it is written, so no lock is asked for.
enum OnlineCopy {
  /// - Parameters:
  ///   - source: a connection without a transaction of its own that has written.
  ///   - path: the new file's.
  /// - Throws: ``DatabaseError``: `pathExists`, also for a journal of that name, which SQLite would take for
  ///   the copy's; `full`; `corrupt` when the copy does not pass the check. Then nothing has the name `path`.
  static func make(
    of source: Database, at path: String, checking depth: Database.IntegrityDepth = .full
  ) throws(DatabaseError) {
    try make(of: source, at: path) { copy throws(DatabaseError) in
      let findings = try copy.integrityFindings(depth)
      guard findings.isEmpty else {
        throw DatabaseError(
          kind: .corrupt, extendedCode: SQLITE_CORRUPT, message: findings.joined(separator: "\n"))
      }
    }
  }

  /// The same with a check of the caller's: what it throws leaves no copy.
  static func make<Result, Failure: DatabaseFailure>(
    of source: Database, at path: String, _ check: (Database) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let temporary = FilePath.partial(of: path)
    do throws(DatabaseError) {
      try refuseTaken(path)
      try NewFile.createPartial(at: temporary)
    } catch { throw Failure(error) }
    do throws(Failure) {
      let result = try write(source, to: temporary, check)
      do throws(DatabaseError) { try NewFile.publish(temporary, as: path) } catch { throw Failure(error) }
      return result
    } catch {
      NewFile.removeDatabase(at: temporary)
      throw error
    }
  }

  private static func refuseTaken(_ path: String) throws(DatabaseError) {
    for taken in ([""] + FilePath.journals).map({ path + $0 }) where FilePath.isTaken(taken) {
      throw DatabaseError(operatingSystem: EEXIST, path: taken)
    }
  }

  private static func write<Result, Failure: DatabaseFailure>(
    _ source: Database, to temporary: String, _ check: (Database) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let copy: Database
    do throws(DatabaseError) {
      copy = try Database.connect(temporary, SQLITE_OPEN_READWRITE, 0, fileSystem: "unix-none")
      // Then SQLite needs no shared memory to read what says of itself that it has a WAL.
      try copy.execute("PRAGMA locking_mode = EXCLUSIVE")
      try transfer(from: source, to: copy)
      try copy.execute("PRAGMA journal_mode = DELETE")
    } catch { throw Failure(error) }
    return try check(copy)
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
