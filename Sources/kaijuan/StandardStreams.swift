import Glibc

/// The process's own streams: whole blocks to standard output, errors at once.
final class StandardStreams: TextStreams {
  private var pending: [UInt8] = []
  private let isTerminal = isatty(STDOUT_FILENO) == 1
  /// Why standard output took no more, as a full disk; nil while all is well.
  private(set) var failure: Int32?

  func write(_ text: String, toErrors: Bool) {
    guard !toErrors else {
      flush()
      _ = put(Array(text.utf8), on: STDERR_FILENO)
      return
    }
    pending += text.utf8
    flushWhereDue()
  }

  func write(_ bytes: [UInt8]) {
    pending += bytes
    flushWhereDue()
  }

  private func flushWhereDue() {
    if isTerminal || pending.count >= 1 << 16 { flush() }
  }

  func flush() {
    let problem = put(pending, on: STDOUT_FILENO)
    if failure == nil { failure = problem }
    pending.removeAll(keepingCapacity: true)
  }

  /// A reader that went away is no error of ours; there is nobody left to tell.
  private func put(_ bytes: [UInt8], on descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return errno == EPIPE ? nil : errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}

/// Lines of standard input, of any length.
final class StandardInput {
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// The next line without its line break; nil at the end.
  func nextLine() -> [UInt8]? {
    while true {
      if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return Self.withoutReturn(buffer[position..<end])
      }
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Self.withoutReturn(buffer[position...])
      }
      fill()
    }
  }

  private func fill() {
    buffer.removeFirst(position)
    position = 0
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = block.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { return }
    guard count > 0 else {
      isAtEnd = true
      return
    }
    buffer += block.prefix(count)
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }
}
