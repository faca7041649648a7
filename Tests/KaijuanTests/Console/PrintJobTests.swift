import Foundation
import OfficerConsole
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
    let end = try PrintJob("tee \(folder)/printed", environment).start([1, 2], lines: ["答复书", "第二行"]).wait()
    #expect(end == EndedPrint(command: "tee", trouble: nil))
    #expect(try text("printed") == "答复书\n第二行\n")
    #expect(PrintJob("cat", environment).refusal([1, 2], lines: nil) != nil)
    #expect(throws: Failure.self) { try PrintJob("cat", environment).start([1, 2], lines: nil) }
  }

  @Test("a command that names {docx} gets a file, which is gone afterwards")
  func file() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try PrintJob("cp {docx} \(folder)/printed", environment).start(Array("文书".utf8), lines: nil).wait()
    #expect(try text("printed") == "文书")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["printed"])
  }

  @Test(
    "what the command says against it is told",
    arguments: [("ls /nowhere-at-all", "没有成功（2）：ls: "), ("false", "没有成功（1）：没有说明原因")])
  func trouble(_ command: String, _ words: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let end = try PrintJob(command, environment).start([], lines: []).wait()
    #expect(end.trouble?.contains(words) == true, "\(end.trouble ?? "")")
  }

  @Test("a command that is none is told at once, and leaves no file")
  func unknown() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let failure = #expect(throws: Failure.self) {
      try PrintJob("nowhere-at-all -d {docx}", environment).start([1], lines: nil)
    }
    #expect(failure?.message.contains("无法运行打印命令 nowhere-at-all") == true, "\(failure?.message ?? "")")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("a command that hangs holds nobody up, and what it has is gone once it is ended")
  func hangs() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let queue = PrintQueue()
    let run = try PrintJob("tail -f {docx}", environment).start([1], lines: nil)
    queue.add(run)
    #expect(queue.takeEnded() == [])
    #expect(run.stop().trouble?.contains("没有结束，已经停止") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    #expect(queue.takeEnded() == [])
  }
}
