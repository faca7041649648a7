import Foundation
import Testing

/// The program `OfficeWriter` at work: its lines come one by one, and it can be stopped at any moment.
final class WriterProcess {
  private let process = Process()
  private let output = Pipe()
  private let input = Pipe()
  private var pending: [UInt8] = []

  /// Beside the bundle of the tests.
  static func binary(_ name: String = "OfficeWriter") throws -> String {
    let places = ["/proc/self/exe", CommandLine.arguments[0]].map {
      URL(filePath: $0).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: name).path
    }
    return try #require(places.first { FileManager.default.isExecutableFile(atPath: $0) })
  }

  /// - Parameter tool: a program and its arguments, before the writer's own.
  init(_ words: [String], through tool: [String] = []) throws {
    let command = tool + [try Self.binary()] + words
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit { if process.isRunning { kill() } }

  /// Runs it to its end.
  static func lines(_ words: [String], through tool: [String] = []) throws -> [String] {
    let process = try WriterProcess(words, through: tool)
    defer { process.wait() }
    return process.rest()
  }

  /// The next line; nil when the process has ended.
  func line() -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeFirst(end + 1) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      let data = output.fileHandleForReading.availableData
      // What a stopped process had begun to say was not said.
      guard !data.isEmpty else { return nil }
      pending += data
    }
  }

  /// All lines to the end.
  func rest() -> [String] {
    try? input.fileHandleForWriting.close()
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }

  func say(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8)) }

  /// Stops it on the spot.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    wait()
  }

  /// - Returns: the exit code; nil when a signal ended it.
  @discardableResult
  func wait() -> Int32? {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }
}
