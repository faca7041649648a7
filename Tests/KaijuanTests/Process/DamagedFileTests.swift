import Foundation
import Testing

@testable import kaijuan
import SeededRandom

/// Commands on damaged files, each in a process of its own: an answer or a clear sentence, never a crash. About
/// five seconds.
@Suite("commands on damaged files")
struct DamagedFileTests {
  private static let commands = [
    "list", "list --all --json", "show 2026-1", "search 征地", "due", "explain 2026-3", "report annual 2026",
    "status 0000-0000-0000-0000", "verify", "record 2026-4 noted --words 甲",
  ]
  private static let english = [
    "malformed", "database", "error", "column", "page", "index", "cannot", "NULL",
  ]

  @Test("an answer or one Chinese sentence, and no crash")
  func commands() throws {
    let session = try Session.withCases()
    let sound = [UInt8](try Data(contentsOf: URL(filePath: session.officePath)))
    let kaijuan = try KaijuanProcess()
    var generator = SeededGenerator(11)
    for number in 0..<15 {
      var damaged = sound
      let place = Int.random(in: 100..<damaged.count, using: &generator)
      let length = number % 5 == 0 ? 4096 : Int.random(in: 1...200, using: &generator)
      for offset in place..<min(place + length, damaged.count) {
        damaged[offset] = UInt8.random(in: 0...255, using: &generator)
      }
      for command in Self.commands {
        _ = try session.folder.write(damaged, to: "office.kaijuan")
        for ending in ["-wal", "-shm"] { unlink(session.officePath + ending) }
        try expectSense(of: command, kaijuan, session, "\(number): \(length) bytes at \(place)")
      }
    }
  }

  private func expectSense(
    of command: String, _ kaijuan: KaijuanProcess, _ session: Session, _ what: String
  ) throws {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: kaijuan.binary)
    process.arguments = command.split(separator: " ").map(String.init)
    process.environment = ["KAIJUAN_OFFICE": session.officePath]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    _ = try output.fileHandleForReading.readToEnd()
    let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "\(command), \(what)")
    #expect([0, 1, 3, 4].contains(process.terminationStatus), "\(command), \(what): \(text)")
    guard process.terminationStatus == 4 else { return }
    #expect(text.hasPrefix("kaijuan：") && text.hasSuffix("。\n"), "\(command), \(what): \(text)")
    let words = text.replacing(session.officePath, with: "")
    #expect(!Self.english.contains { words.contains($0) }, "\(command), \(what): \(text)")
  }
}
