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

  /// Makes an empty file for what is to be finished under another name.
  ///
  /// One of this name was left by a process that was stopped and had the number of this one.
  static func createPartial(at path: String) throws(DatabaseError) {
    removeDatabase(at: path)
    try create(at: path)
  }

  /// Gives a finished file its name, and makes both durable.
  ///
  /// The name is taken by an empty file first, which the finished one then replaces at once: a rename that
  /// refuses to replace is missing from the file systems of memory sticks.
  ///
  /// - Throws: ``DatabaseError``, `pathExists` when the name was taken meanwhile; then `temporary` is still
  ///   there.
  static func publish(_ temporary: String, as path: String) throws(DatabaseError) {
    try synchronize(temporary)
    try create(at: path)
    do throws(DatabaseError) { try put(temporary, at: path) } catch {
      unlink(path)
      throw error
    }
  }

  /// Lets a finished file replace what has the name, at once, and makes both durable.
  static func replace(_ path: String, with temporary: String) throws(DatabaseError) {
    try synchronize(temporary)
    try put(temporary, at: path)
  }

  private static func put(_ temporary: String, at path: String) throws(DatabaseError) {
    guard rename(temporary, path) == 0 else { throw DatabaseError(operatingSystem: errno, path: path) }
    try synchronizeFolder(of: path)
  }

  /// Removes a database that could not be finished, with the files that SQLite keeps beside it.
  static func removeDatabase(at path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Makes the names in the folder of a file durable.
  static func synchronizeFolder(of path: String) throws(DatabaseError) {
    try synchronize(FilePath.folder(of: path), O_DIRECTORY)
  }

  // Some file systems of memory sticks cannot synchronize a folder and say so by EINVAL.
  private static func synchronize(_ path: String, _ flag: Int32 = 0) throws(DatabaseError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | flag)
    guard descriptor >= 0 else { throw DatabaseError(operatingSystem: errno, path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || (errno == EINVAL && flag == O_DIRECTORY) else {
      throw DatabaseError(operatingSystem: errno, path: path)
    }
  }
}
