import Glibc

/// An open file, read in pieces so that a ledger of any size needs the same memory.
public final class FileBytes: ByteSource {
  private let descriptor: Int32

  /// Opens a regular file for reading. A pipe is refused, for the encoding is found in a pass of its own.
  ///
  /// - Throws: ``LedgerTextError/cannotOpen(path:code:)``, ``LedgerTextError/notAFile(path:)``.
  public init(path: String) throws(LedgerTextError) {
    // Without O_NONBLOCK the opening of a pipe that nobody writes to would never return.
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw .cannotOpen(path: path, code: errno) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw .notAFile(path: path)
    }
    descriptor = opened
  }

  deinit { close(descriptor) }

  public func bytes(at offset: Int, upTo count: Int) throws(LedgerTextError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, offset + filled)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    guard failure == 0 else { throw .cannotRead(offset: offset, code: failure) }
    return bytes
  }
}
