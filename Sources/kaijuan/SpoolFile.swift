import Glibc

/// A file without a name for what is too much to hold: written once, then read once, gone with the process.
final class SpoolFile {
  private static let pieceLength = 1 << 18

  let descriptor: Int32
  private var pending: [UInt8] = []
  private var problem: Int32?

  /// - Throws: ``Failure`` where the temporary folder cannot be written.
  init(_ environment: [String: String]) throws(Failure) {
    let (made, path) = TemporaryName.make("kaijuan", environment) { mkstemp($0) }
    descriptor = made
    guard descriptor >= 0 else {
      throw .data("无法在 \(TemporaryName.folder(environment)) 建立临时文件（\(SystemError.wording(errno))）。")
    }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// Takes more; whether there was room for it ``finish()`` says.
  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count >= Self.pieceLength { flush() }
  }

  /// - Throws: ``Failure`` where something was not kept.
  func finish() throws(Failure) {
    flush()
    if let problem { throw Self.failure(problem) }
  }

  /// Hands over what was written, in pieces that end where a write ended.
  func forEachPiece(_ body: ([UInt8]) -> Void) throws(Failure) {
    try finish()
    var (offset, rest): (Int, [UInt8]) = (0, [])
    while true {
      var piece = [UInt8](repeating: 0, count: Self.pieceLength)
      let count = piece.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, offset) }
      guard count >= 0 else { throw Self.failure(errno) }
      rest += piece.prefix(count)
      offset += count
      // A character of several bytes is never cut at a line end.
      guard count > 0, let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { break }
      body(Array(rest[...end]))
      rest.removeSubrange(...end)
    }
    if !rest.isEmpty { body(rest) }
  }

  /// Lets another process read it from its beginning.
  func rewind() { lseek(descriptor, 0, SEEK_SET) }

  private func flush() {
    var rest = pending[...]
    while !rest.isEmpty, problem == nil {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { problem = errno }
    }
    pending.removeAll(keepingCapacity: true)
  }

  private static func failure(_ code: Int32) -> Failure { .data("读写临时文件失败（\(SystemError.wording(code))）。") }
}
