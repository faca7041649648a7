import Terminal

/// Where text goes: the standard streams, or a test's memory.
protocol TextStreams: AnyObject {
  func write(_ text: String, toErrors: Bool)
  /// To standard output, as they are.
  func write(_ bytes: [UInt8])
  /// Hands on what is still held back.
  func flush()
}

extension TextStreams {
  /// Most hold nothing back.
  func flush() {}
}

/// What a command prints: answers on standard output, errors and warnings on standard error, always UTF-8.
final class Output {
  private let streams: any TextStreams

  init(_ streams: any TextStreams) { self.streams = streams }

  /// Text that ends its last line itself.
  func text(_ text: String) { streams.write(text, toErrors: false) }

  /// What is no text, or is one already in bytes.
  func bytes(_ bytes: [UInt8]) { streams.write(bytes) }

  func line(_ text: String = "") { streams.write(text + "\n", toErrors: false) }

  func lines(_ texts: [String]) { for text in texts { line(text) } }

  func flush() { streams.flush() }

  /// A passing sign on standard error, without a line end.
  func progress(_ text: String) { streams.write(text, toErrors: true) }

  /// A sentence on standard error. It may quote what somebody typed, in which a terminal must obey nothing.
  func error(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0).withoutControls
    }
    streams.write(lines.joined(separator: "\n") + "\n", toErrors: true)
  }
}
