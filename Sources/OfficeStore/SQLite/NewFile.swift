import Glibc

/// Files that must not replace what is there.
enum NewFile {
  /// Owner and group read and write: the officers of one office share a group.
  private static let permissions: mode_t = 0o660

  /// Makes an empty file.
  ///
  /// - Throws: ``DatabaseError``, `pathExists` when anything, a dangling link too, has the name.
  static func create(at path: String) throws(DatabaseError) {
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, permissions)
    guard descriptor >= 0 else { throw DatabaseError(operatingSystem: errno, path: path) }
    // The process's mask would take the group's right to write; SQLite gives -wal and -shm the same rights.
    fchmod(descriptor, permissions)
    close(descriptor)
  }

  /// Gives a finished file its name, and makes the name durable.
  ///
  /// The name is taken by an empty file first, which the finished one then replaces at once: a rename that
  /// refuses to replace is missing from the file systems of memory sticks.
  ///
  /// - Throws: ``DatabaseError``, `pathExists` when the name was taken meanwhile; then `temporary` is still
  ///   there.
  static func publish(_ temporary: String, as path: String) throws(DatabaseError) {
    try create(at: path)
    guard rename(temporary, path) == 0 else {
      let error = DatabaseError(operatingSystem: errno, path: path)
      unlink(path)
      throw error
    }
    try synchronizeFolder(of: path)
  }

  /// Removes a database that could not be finished, with the files that SQLite keeps beside it.
  static func removeDatabase(at path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  private static func synchronizeFolder(of path: String) throws(DatabaseError) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
    let descriptor = Glibc.open(String(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DatabaseError(operatingSystem: errno, path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw DatabaseError(operatingSystem: errno, path: path) }
  }
}
