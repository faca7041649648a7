import Foundation
import Testing

@testable import kaijuan

@Suite("printing")
struct PrintJobTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "kaijuan-\(UUID().uuidString)")
    .path
  private var environment: [String: String] { ["TMPDIR": folder] }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  @Test("a command that names no file reads the lines")
  func lines() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try PrintJob("tee \(folder)/printed", environment).print([1, 2], lines: ["答复书", "第二行"])
    #expect(try text("printed") == "答复书\n第二行\n")
    #expect(throws: Failure.self) { try PrintJob("cat", environment).print([1, 2], lines: nil) }
  }

  @Test("a command that names {docx} gets a file, which is gone afterwards")
  func file() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try PrintJob("cp {docx} \(folder)/printed", environment).print(Array("文书".utf8), lines: nil)
    #expect(try text("printed") == "文书")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["printed"])
  }

  @Test(
    "what the command says against it is told",
    arguments: [
      ("ls /nowhere-at-all", "没有成功（2）：ls: "), ("false", "没有成功（1）：没有说明原因"),
      ("nowhere-at-all -d 甲", "无法运行打印命令 nowhere-at-all"),
    ])
  func trouble(_ command: String, _ words: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let failure = #expect(throws: Failure.self) { try PrintJob(command, environment).print([], lines: []) }
    #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
  }
}
