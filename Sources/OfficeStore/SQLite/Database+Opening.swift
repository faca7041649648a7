import CSQLite
import Glibc

extension Database {
  enum OpenMode: Sendable {
    /// An existing file, for reading and writing.
    case readWrite
    /// A new file, readable and writable by its owner and group; refused when the path is taken.
    case create
    /// An existing file that is never written; fails where the `-shm` file beside it cannot be made.
    case readOnly
  }

  /// Opens the file and sets what every connection needs: WAL, `synchronous=FULL`, foreign keys, defensive
  /// mode.
  ///
  /// Check the header first with ``OfficeFileStanding/init(ofFileAt:currentVersion:)``: this does not.
  ///
  /// - Parameter busyTimeout: milliseconds to wait for another connection's lock.
  /// - Throws: ``DatabaseError``: `pathExists`, `cannotOpen`, `readOnly` when a file opened for writing
  ///   cannot be written, `notADatabase`, `busy`.
  static func open(
    _ path: String, _ mode: OpenMode, busyTimeout: Int32 = 5000
  ) throws(DatabaseError) -> Database {
    let folder = try mode == .create ? nil : FolderLock(.shared, ofFileAt: path, patience: busyTimeout)
    defer { withExtendedLifetime(folder) {} }
    return try openHeld(path, mode, busyTimeout)
  }

  private static func openHeld(
    _ path: String, _ mode: OpenMode, _ busyTimeout: Int32
  ) throws(DatabaseError) -> Database {
    switch mode {
    case .readWrite:
      let database = try connect(path, SQLITE_OPEN_READWRITE, busyTimeout)
      try database.refuseUnwritable()
      try database.configureForWriting()
      return database
    case .readOnly:
      let database = try connect(path, SQLITE_OPEN_READONLY, busyTimeout)
      // SQLite opens the file in earnest at the first read; better here than in the middle of a list.
      try database.run("SELECT count(*) FROM sqlite_schema")
      return database
    case .create:
      try NewFile.create(at: path)
      do throws(DatabaseError) { return try openCreated(path, busyTimeout) } catch {
        unlink(path)
        throw error
      }
    }
  }

  /// A bare connection, without WAL.
  ///
  /// - Parameters:
  ///   - flags: SQLite's.
  ///   - fileSystem: the name of SQLite's way to the files; nil is its usual one.
  static func connect(
    _ path: String, _ flags: Int32, _ busyTimeout: Int32, fileSystem: String? = nil
  ) throws(DatabaseError) -> Database {
    // A path that begins with "file:" is a URI to SQLite, ":memory:" and "" are no files.
    let plain = path.hasPrefix("/") ? path : "./" + path
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      plain, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, fileSystem)
    guard code == SQLITE_OK, let handle else {
      defer { sqlite3_close_v2(handle) }
      throw DatabaseError(handle, code: code, sql: nil)
    }
    let database = Database(owning: handle)
    try database.configure(busyTimeout: busyTimeout)
    return database
  }

  /// A database in memory, gone with the connection.
  static func inMemory() throws(DatabaseError) -> Database {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      defer { sqlite3_close_v2(handle) }
      throw DatabaseError(handle, code: code, sql: nil)
    }
    return Database(owning: handle)
  }

  // In this order: the application id reaches the file itself, where a header check reads it, and not the
  // WAL.
  private static func openCreated(_ path: String, _ busyTimeout: Int32) throws(DatabaseError) -> Database {
    let database = try connect(path, SQLITE_OPEN_READWRITE, busyTimeout)
    try database.execute("PRAGMA application_id = \(OfficeFileHeader.officeApplicationID)")
    try database.configureForWriting()
    return database
  }

  private func configure(busyTimeout: Int32) throws(DatabaseError) {
    sqlite3_busy_timeout(handle, busyTimeout)
    let code = kaijuan_set_defensive(handle)
    guard code == SQLITE_OK else { throw DatabaseError(handle, code: code, sql: nil) }
    try execute("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON")
  }

  private func configureForWriting() throws(DatabaseError) {
    let mode = try row("PRAGMA journal_mode = WAL") { $0.text(0) }
    guard mode == "wal" else {
      throw DatabaseError(
        kind: .cannotOpen, extendedCode: SQLITE_CANTOPEN,
        message: "journal mode is \(mode ?? "unknown"), not wal")
    }
    try execute("PRAGMA synchronous = FULL")
  }

  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") != 0 }

  // SQLite quietly opens a file that it may not write for reading only.
  private func refuseUnwritable() throws(DatabaseError) {
    guard !isReadOnly else {
      throw DatabaseError(
        kind: .readOnly, extendedCode: SQLITE_READONLY, message: "\(path): the file cannot be written")
    }
  }
}
