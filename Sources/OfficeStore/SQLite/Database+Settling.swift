import CSQLite

extension Database {
  /// Carries what waits beside a file that nobody has open, a WAL or the journal of a change that was stopped,
  /// into the file.
  ///
  /// Where SQLite would throw some of it away, because the file is empty or the WAL is damaged, all stays as
  /// it is. So does what is beside a file too damaged to be read.
  ///
  /// - Throws: ``DatabaseError``, `full` among others.
  static func settle(_ path: String) throws(DatabaseError) {
    let log = try WriteAheadLog(besideFileAt: path)
    guard log?.isWhole ?? true, FilePath.hasContent(path) else { return }
    do throws(DatabaseError) {
      let database = try connect(path, SQLITE_OPEN_READWRITE, 0)
      try database.run("SELECT count(*) FROM sqlite_schema")
      try database.checkpoint(.truncate)
    } catch {
      switch error.kind {
      case .corrupt, .notADatabase: return
      case .busy, .full, .readOnly, .cannotOpen, .moved, .pathExists, .io, .constraint, .other: throw error
      }
    }
  }
}
