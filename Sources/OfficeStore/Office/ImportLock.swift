import Glibc

/// Tells of a ``RunningImport`` beside the office file, and keeps a second one away, while its maker lives.
final class ImportLock {
  private let path: String
  private let descriptor: Int32

  /// - Parameter office: where the office file is, as SQLite resolved it.
  /// - Throws: ``StoreError``: `importRunning` while another import holds the lock; `database` where the file cannot be
  ///   written.
  init(_ running: RunningImport, beside office: String) throws(StoreError) {
    path = RunningImport.path(beside: office)
    descriptor = try Self.locked(path)
    let text = running.text
    guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, text, text.utf8.count, 0) == text.utf8.count
    else {
      throw .database(DatabaseError(operatingSystem: errno, path: path))
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  /// Opens the file and locks it. Whoever held it before may remove it in between; then it is made anew.
  private static func locked(_ path: String) throws(StoreError) -> Int32 {
    while true {
      let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
      guard descriptor >= 0 else { throw .database(DatabaseError(operatingSystem: errno, path: path)) }
      // The process's mask would take the group's right to write, and with it their right to import later.
      fchmod(descriptor, 0o660)
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        defer { close(descriptor) }
        throw .importRunning(RunningImport(reading: descriptor) ?? RunningImport(account: "", since: ""))
      }
      var (named, held) = (stat(), stat())
      if stat(path, &named) == 0, fstat(descriptor, &held) == 0, named.st_ino == held.st_ino {
        return descriptor
      }
      close(descriptor)
    }
  }
}
