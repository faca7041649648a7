import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// The calls by which a process waits for the disk, between its acknowledgements.
struct Trace {
  static let tool = ["/usr/bin/env", "strace", "-f", "-qq"]

  /// For each acknowledgement what was made durable before it: `wal`, `file`, `folder`.
  private(set) var changes: [[String]] = []
  /// What was made durable after the last.
  private(set) var afterwards: [String] = []

  static var isPossible: Bool {
    let process = Process()
    process.executableURL = URL(filePath: tool[0])
    process.arguments = Array(tool.dropFirst()) + ["-o", "/dev/null", "true"]
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// - Parameter call: what an acknowledgement looks like to strace.
  init(
    _ words: [String], of program: String = "OfficeWriter", acknowledgedBy call: String = "\"done "
  ) throws {
    let folder = try TemporaryFolder()
    let log = folder.file("trace")
    let process = Process()
    process.executableURL = URL(filePath: Self.tool[0])
    process.arguments =
      Self.tool.dropFirst() + [
        "-y", "-o", log, "-e", "trace=fdatasync,fsync,write", try WriterProcess.binary(program),
      ]
      + words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for line in String(decoding: try TemporaryFolder.bytes(of: log), as: UTF8.self).split(separator: "\n") {
      take(line, call)
    }
  }

  private mutating func take(_ line: Substring, _ call: String) {
    if line.contains("write("), line.contains(call) {
      changes.append(afterwards)
      afterwards = []
    } else if line.contains("sync(") {
      afterwards.append(
        line.contains("-wal>") ? "wal" : line.contains(".kaijuan>") ? "file" : "folder")
    }
  }
}

extension Person {
  /// The account that runs the tests, which the program takes its user from.
  static var me: Person {
    Person(account: NSUserName(), name: "测试", roles: [.officer, .administrator])
  }
}
