import Testing

@testable import kaijuan

/// A file that is no office, and commands that may not write.
@Suite("the office file")
struct OfficeFileTests {
  private static let commands = [
    "list", "show 2026-1", "search 甲", "due", "explain 2026-1", "report annual 2025", "verify",
    "status 0000-0000-0000-0000",
  ]

  @Test("without a file every command says how to make one", arguments: OfficeFileTests.commands)
  func missing(line: String) throws {
    #expect(try Session()(line).sentence(.data).contains("kaijuan init --name"))
  }

  @Test(
    "a file of something else is named as such",
    arguments: [
      ("编号,申请人\n1,甲\n", "不是开卷的机关文件"), ("", "是空文件"),
      ("SQLite format 3\0" + String(repeating: "\0", count: 500), "不是开卷的机关文件"),
    ])
  func foreign(text: String, words: String) throws {
    let session = try Session()
    _ = try session.folder.write(text, to: "office.kaijuan")
    for line in Self.commands { #expect(session(line).sentence(.data).contains(words)) }
    #expect(session("list --office \(session.folder.path)").sentence(.data).contains("是目录"))
  }

  @Test("init never writes over anything", arguments: ["", "文字"])
  func existing(text: String) throws {
    let session = try Session()
    _ = try session.folder.write(text, to: "office.kaijuan")
    #expect(session("init --name 甲").sentence(.refused).contains("已经存在，不覆盖"))
    #expect(session("init --name 甲 --office \(session.folder.path)").sentence(.refused).contains("已经存在"))
  }

  @Test("init makes the folder for the office's group, its own parents by the mask")
  func folder() throws {
    let session = try Session()
    let path = session.folder.file("a/b/office.kaijuan")
    let answer = session.run(["init", "--name", "  甲 ", "--office", path])
    #expect(answer.output.hasPrefix("已新建机关文件 \(path)\n机关：甲；管理员：李明（账号 liming）\n答复前的审查环节尚未设置"))
    #expect(try session.folder.permissions(of: "a/b") == 0o2770)
    #expect(try session.folder.permissions(of: "a") != 0o2770)
    #expect(try session.folder.permissions(of: "a/b/office.kaijuan") == 0o660)
  }

  @Test("a folder that was there keeps its rights, and one that cannot be is data's fault")
  func oldFolder() throws {
    let session = try Session()
    let before = try session.folder.permissions(of: "")
    session.done("init --name 甲")
    #expect(try session.folder.permissions(of: "") == before)
    let inFile = session("init --name 甲 --office \(session.officePath)/x/y.kaijuan").sentence(.data)
    #expect(inFile.contains("不是目录") || inFile.contains("已经存在"))
  }

  @Test(
    "--readonly stands against every writing command",
    arguments: [
      "init --name 甲", "receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙",
      "record 2026-1 noted --words 甲",
    ])
  func readOnly(line: String) throws {
    let session = try Session.withOffice()
    #expect(session("--readonly \(line)").sentence(.usage).contains("不能与 --readonly 同用"))
  }

  @Test("--readonly reads, and a preview is reading")
  func reading() throws {
    let session = try Session.withCases()
    #expect(session.done("list --readonly").output == session("list").output)
    let preview = session.done("record 2026-4 noted --words 甲 --preview --readonly")
    #expect(preview.output == "期限现为 2026-11-09，记录后为 2026-11-09。没有写入。\n")
  }
}
