import Glibc

/// A new file, written piece by piece.
final class OutputFile {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw BenchFailure(path, errno) }
  }

  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw BenchFailure(path, errno) }
      rest = rest.dropFirst(count)
    }
  }

  func close() throws {
    guard Glibc.close(descriptor) == 0 else { throw BenchFailure(path, errno) }
  }
}
