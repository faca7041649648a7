import Glibc

/// Who imports a ledger into an office file at the moment, so that others can be told why they have to wait.
///
/// A small file beside the office file says it; it counts only while its maker holds a lock on it, which ends with the
/// process however that ends.
public struct RunningImport: Hashable, Sendable {
  /// The operating-system account.
  public let account: String
  /// By the clock of the machine, as the record writes it.
  public let since: String

  init(account: String, since: String) {
    self.account = account
    self.since = since
  }

  /// The import that runs into an office file; nil where none does.
  public init?(at path: String) {
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    guard let resolved else { return nil }
    let descriptor = Glibc.open(Self.path(beside: String(cString: resolved)), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
    self.init(reading: descriptor)
  }

  init?(reading descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    guard lines.count == 2 else { return nil }
    self.init(account: String(lines[0]), since: String(lines[1]))
  }

  var text: String { "\(account)\n\(since)\n" }

  static func path(beside office: String) -> String { office + "-import" }
}
