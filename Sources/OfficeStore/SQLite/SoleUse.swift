import CSQLite
import Glibc

/// The lock of a process that has a database file for itself: while it is held, SQLite lets no other process
/// read or write the file, whatever the file holds.
///
/// Source: https://www.sqlite.org/lockingv3.html; every connection in WAL mode holds a shared lock from its
/// first read to its end. The bytes are those of SQLite's `os.h`: PENDING, RESERVED and SHARED.
///
/// Never on a file that this process has open through SQLite: the locks of a process do not hinder itself,
/// and the end of this one would drop those of its connections.
final class SoleUse {
  enum Refusal: DatabaseFailure {
    /// Another process has the file open; its number, where the operating system tells it.
    case inUse(process: Int32)
    case failed(DatabaseError)

    init(_ failure: DatabaseError) { self = .failed(failure) }
  }

  private static let firstByte = 0x4000_0000
  private static let length = 512

  private let descriptor: Int32

  init(ofFileAt path: String) throws(Refusal) {
    descriptor = Glibc.open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(DatabaseError(operatingSystem: errno, path: path)) }
    var lock = Self.range
    guard fcntl(descriptor, F_SETLK, &lock) != 0 else { return }
    let reason = errno
    var holder = Self.range
    guard reason == EAGAIN || reason == EACCES, fcntl(descriptor, F_GETLK, &holder) == 0 else {
      throw .failed(DatabaseError(operatingSystem: reason, path: path))
    }
    throw .inUse(process: holder.l_pid)
  }

  deinit { close(descriptor) }

  /// The number of a process, which may be this one, that has the file open through SQLite; nil when there is
  /// none, or the file system knows no locks.
  ///
  /// As for ``OfficeFileStanding``: better not of a file that this process has open.
  static func user(ofFileAt path: String) -> Int32? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var holder = range
    guard fcntl(descriptor, kaijuan_ofd_getlk, &holder) == 0, holder.l_type != Int16(F_UNLCK) else {
      return nil
    }
    return holder.l_pid
  }

  private static var range: flock {
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = firstByte
    range.l_len = length
    return range
  }
}
