import Foundation
import Testing

@Suite("the program as a process")
struct ProcessTests {
  private let folder: TemporaryFolder
  private let kaijuan: KaijuanProcess

  init() throws {
    folder = try TemporaryFolder()
    kaijuan = try KaijuanProcess()
  }

  private var environment: [String: String] { ["KAIJUAN_OFFICE": folder.file("office.kaijuan")] }

  @Test("without LANG the text is UTF-8, in and out")
  func encoding() throws {
    let made = try kaijuan.run(["init", "--name", "河源县人民政府办公室", "--person", "李𬱖"], environment: environment)
    #expect(made.code == 0)
    #expect(String(data: made.output, encoding: .utf8)?.contains("机关：河源县人民政府办公室；管理员：李𬱖") == true)
    let demo = try kaijuan.run(["demo", "--today", "2026-11-20"], environment: ["COLUMNS": "80"])
    let text = try #require(String(data: demo.output, encoding: .utf8))
    #expect(text.contains("2026-57   | 李𬱖     |"))
    let wrong = try kaijuan.run([], environment: [:])
    #expect(wrong.code == 2)
    #expect(String(data: wrong.errors, encoding: .utf8) == "kaijuan：没有写明命令。运行 kaijuan --help 查看全部命令。\n")
  }

  @Test("a reader that went away is no error; a disk that is full is")
  func closed() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let gone = try kaijuan.run(["law"], environment: [:], output: pipe.fileHandleForWriting)
    #expect(gone.code == 0)
    #expect(gone.errors.isEmpty)
    let full = try kaijuan.run(
      ["law"], environment: [:], output: FileHandle(forWritingAtPath: "/dev/full"))
    #expect(full.code == 4)
    #expect(String(data: full.errors, encoding: .utf8) == "kaijuan：无法写出结果（磁盘已满）。\n")
  }

  @Test("two processes that write at once lose nothing and share no number")
  func writers() throws {
    #expect(try kaijuan.run(["init", "--name", "甲"], environment: environment).code == 0)
    let script = """
      i=0; while [ $i -lt 8 ]; do i=$((i+1)); "$0" receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙 || exit 1; done
      """
    let writers = try (0..<2).map { _ in try kaijuan.script(script, environment: environment) }
    for writer in writers {
      writer.waitUntilExit()
      #expect(writer.terminationStatus == 0)
    }
    let list = try kaijuan.run(["list", "--json"], environment: environment)
    let objects = try #require(try JSONSerialization.jsonObject(with: list.output) as? [[String: Any]])
    #expect(Set(objects.compactMap { $0["number"] as? String }).count == 16)
    #expect(try kaijuan.run(["verify"], environment: environment).code == 0)
  }
}
