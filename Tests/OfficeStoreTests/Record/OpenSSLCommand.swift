import Foundation
import Testing

/// The `openssl` of the command line, which anybody can check a record with.
enum OpenSSLCommand {
  private static let path = "/usr/bin/openssl"

  static let isInstalled = FileManager.default.isExecutableFile(atPath: path)

  /// What `openssl dgst -sm3` says of `bytes`.
  static func sm3(_ bytes: [UInt8]) throws -> String {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["dgst", "-sm3", "-r", try folder.write(bytes, to: "input")]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return try String(#require(text.split(separator: " ").first))
  }
}
