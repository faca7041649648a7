@testable import kaijuan

/// Standard output and standard error in memory.
final class MemoryStreams: TextStreams {
  private(set) var bytes: [UInt8] = []
  private(set) var errors = ""

  func write(_ text: String, toErrors: Bool) {
    if toErrors { errors += text } else { bytes += text.utf8 }
  }

  var output: String { String(decoding: bytes, as: UTF8.self) }

  func write(_ bytes: [UInt8]) { self.bytes += bytes }

}
