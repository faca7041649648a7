import CSQLite
import Glibc

/// Keeps the opening of an office file apart from its replacement.
///
/// A process that opens a file has, for a moment, its descriptor and none of SQLite's locks. If another file
/// took the name in this moment, the process would go on with the old file and with the WAL of the new one,
/// and damage both. So whoever opens a file holds its folder (flock(2)) until SQLite has its locks, together
/// with others, and `restore` holds it alone while it replaces a file. A process that ends lets go.
final class FolderLock {
  enum Kind: Sendable {
    /// For opening: many at once.
    case shared
    /// For replacing: nobody opens meanwhile.
    case exclusive
  }

  /// Milliseconds.
  private static let pause: Int32 = 2

  private let descriptor: Int32

  /// - Parameters:
  ///   - path: the file's, through whatever links.
  ///   - patience: milliseconds to wait for others.
  /// - Returns: nil for opening where the folder cannot be read, or the file is not there: SQLite says what
  ///   follows from it.
  /// - Throws: ``DatabaseError``, `busy`; for replacing also when the folder cannot be read.
  init?(_ kind: Kind, ofFileAt path: String, patience: Int32) throws(DatabaseError) {
    let folder = FilePath.folder(of: FilePath.resolved(path))
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch kind {
      case .shared: return nil
      case .exclusive: throw DatabaseError(operatingSystem: errno, path: folder)
      }
    }
    self.descriptor = descriptor
    try wait(kind, patience, folder)
  }

  deinit { close(descriptor) }

  private func wait(_ kind: Kind, _ patience: Int32, _ folder: String) throws(DatabaseError) {
    let operation = (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
    var left = patience / Self.pause
    while flock(descriptor, operation) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw DatabaseError(operatingSystem: errno, path: folder)
      }
      guard left > 0 else {
        throw DatabaseError(kind: .busy, extendedCode: SQLITE_BUSY, message: "\(folder): the folder is held")
      }
      left -= 1
      // flock waits for ever or not at all; a limit needs the pauses.
      sqlite3_sleep(Self.pause)
    }
  }
}
