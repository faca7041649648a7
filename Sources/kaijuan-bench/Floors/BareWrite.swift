import Glibc

/// What the disk itself takes to keep some bytes: a write into a file that is there, and a wait for the disk.
final class BareWrite {
  private static let size = 4 << 20

  private let descriptor: Int32
  private let path: String
  private let bytes: [UInt8]
  private var offset = 0

  init(at path: String, _ text: String) throws {
    self.path = path
    bytes = Array(text.utf8)
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw BenchFailure(path, errno) }
    let empty = [UInt8](repeating: 0, count: Self.size)
    guard Glibc.write(descriptor, empty, empty.count) == empty.count, fsync(descriptor) == 0 else {
      throw BenchFailure(path, errno)
    }
  }

  deinit { close(descriptor) }

  func append() throws {
    guard pwrite(descriptor, bytes, bytes.count, off_t(offset)) == bytes.count, fdatasync(descriptor) == 0
    else { throw BenchFailure(path, errno) }
    offset = (offset + bytes.count) % (Self.size - bytes.count)
  }
}
