import Foundation
import Testing

/// The built program as a process of its own.
struct KaijuanProcess {
  let binary: String

  /// Beside the bundle of the tests.
  init() throws {
    let places = ["/proc/self/exe", CommandLine.arguments[0]].map {
      URL(filePath: $0).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "kaijuan").path
    }
    binary = try #require(places.first { FileManager.default.isExecutableFile(atPath: $0) })
  }

  /// Runs it with an environment that holds nothing else.
  func run(
    _ words: [String], environment: [String: String], output: Any? = nil
  ) throws -> (code: Int32, output: Data, errors: Data) {
    let (process, out, err) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: binary)
    process.arguments = words
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output ?? out
    process.standardError = err
    try process.run()
    let data = output == nil ? try out.fileHandleForReading.readToEnd() ?? Data() : Data()
    let errors = try err.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, data, errors)
  }

  /// Starts a shell script with the program as `$0`.
  func script(_ text: String, environment: [String: String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", text, binary]
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    return process
  }
}
