@testable import kaijuan

/// Standard output and standard error in memory.
final class MemoryStreams: TextStreams {
  private(set) var output = ""
  private(set) var errors = ""

  func write(_ text: String, toErrors: Bool) {
    if toErrors { errors += text } else { output += text }
  }
}
