import Disclosure
import Foundation
import OfficeDocuments
import Testing

@testable import kaijuan

@Suite("export")
struct ExportCommandTests {
  private let session: Session

  init() throws {
    session = try .withOffice()
    session.receive("2026-09-21", by: "=SUM(A1)", of: "甲，\"乙\"")
    session.receive("2026-11-09", by: "周建国")
    session.record("2026-1 replied --outcome granted --grantedHow provided --day 2026-10-14")
  }

  private func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: session.folder.file(name))))
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: session.folder.path).sorted() }
  }

  @Test func `The CSV has a byte order mark, CR LF, and an apostrophe before what would run`() throws {
    #expect(session.done("export \(session.folder.file("a.csv"))").output.hasPrefix("已导出2件到 "))
    let bytes = try bytes(of: "a.csv")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines.last?.isEmpty == true)
    #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
    #expect(lines[0].hasPrefix("登记编号,收到申请日期,申请方式,申请人,申请人类别,申请内容,"))
    #expect(lines[0].hasSuffix(",查询编号,答复机关,开卷记录（请勿改动）"))
    #expect(lines[1].hasPrefix("依申请公开〔2026〕第1号,2026-09-21,当面,'=SUM(A1),自然人,\"甲，\"\"乙\"\"\",,"))
    #expect(lines[1].contains(",2026-10-14,予以公开-提供信息,"))
    #expect(lines[2].contains(",2026-12-07,"))
  }

  @Test func `Without a file the same goes to standard output`() throws {
    session.done("export \(session.folder.file("a.csv"))")
    #expect(try Array(session.done("export").output.utf8) == bytes(of: "a.csv"))
  }

  @Test func `A path that is taken is refused, and nothing else is left behind`() throws {
    let before = try files
    #expect(session("export \(session.officePath)").sentence(.refused).contains("已经存在，不覆盖"))
    #expect(session("export \(session.folder.file("none/a.csv"))").code == .data)
    #expect(try files == before)
    session.done("export \(session.folder.file("a.csv"))")
    #expect(try Set(files).subtracting(before) == ["a.csv"])
  }

  @Test func `A spreadsheet that cannot be written leaves nothing behind`() throws {
    let before = try files
    #expect(
      session("export --format xlsx \(session.folder.file("none/a.xlsx"))").sentence(.data).contains("没有目录"))
    #expect(session("export --format xlsx \(session.officePath)").code == .refused)
    #expect(try files == before)
  }

  @Test func `An unknown form is a mistake that names those there are`() {
    #expect(session("export --format pdf").sentence(.usage).contains("应为 csv、xlsx 或 json"))
  }

  @Test func `The spreadsheet goes to a file or a pipe, and to no terminal`() throws {
    let piped = session.done("export --format xlsx")
    let path = session.folder.file("台账.xlsx")
    #expect(session.done("export --format xlsx \(path)").output.contains("已导出2件到"))
    #expect(try WholeFile.read(path) == piped.bytes)
    #expect(piped.bytes.starts(with: Array("PK".utf8)))
    session.columns = 80
    #expect(session("export --format xlsx").sentence(.usage).contains("> 文件名.xlsx"))
    session.done("export --format xlsx \(session.folder.file("再.xlsx"))")
  }

  @Test func `The JSON is one array with the keys of list and all events`() throws {
    session.record("无案件 disputeFiled --dispute 甲 --as litigationDirect --isSimplified no")
    let objects = try session.done("export --format json").objects()
    let listed = try session.done("list --all --json").objects()
    #expect(objects.count == 3)
    for (object, row) in zip(objects, listed) {
      #expect(Set(object.keys) == Set(row.keys).union(["events"]))
      #expect(object["reference"] as? String == row["reference"] as? String)
    }
    let events = try #require(objects[0]["events"] as? [[String: Any]])
    #expect(events.compactMap { $0["kind"] as? String } == ["received", "registered", "replied"])
    #expect(
      try Set(#require(events.last).keys) == ["day", "fields", "kind", "knownOn", "person", "version"])
    #expect(objects[2]["number"] is NSNull)
    #expect(try Session.withOffice().done("export --format json").objects().isEmpty)
  }

  @Test func `A year has what was received in it`() throws {
    session.receive("2025-12-31", by: "何秀兰")
    #expect(session.done("export --year 2025").output.split(separator: "\r\n").count == 2)
    #expect(session.done("export --year 2026").output.split(separator: "\r\n").count == 3)
    #expect(session.done("export --year 2024").output.split(separator: "\r\n").count == 1)
  }

  @Test func `A record that Excel would cut is said`() throws {
    let words = String(repeating: "长", count: 33_000)
    session.record("2026-2 noted --words \(words)")
    #expect(session.done("export").errors.hasPrefix("注意：有1件的开卷记录超过 Excel 单元格的上限（32767字）"))
    let long = String(repeating: "长", count: 350_000)
    session.record("2026-2 noted --words \(long)")
    let target = session.folder.file("b.csv")
    let answer = session("export \(target)")
    #expect(answer.code == .data)
    #expect(answer.errors.contains("依申请公开〔2026〕第2号 的记录超过1 MB"))
    #expect(!FileManager.default.fileExists(atPath: target))
    session.done("export --format json \(target)")
    let copy = try Session.withOffice()
    copy.done("import \(target)")
    #expect(session("show 2026-2 --json").output == copy("show 2026-2 --json").output)
  }

  @Test func `A dispute that concerns no case is no case of the count`() throws {
    let session = try Session.withCases()
    session.record("无案件 disputeFiled --dispute (2026)甘29行初1号 --as litigationDirect --isSimplified no")
    let told = session.done("export \(session.folder.file("c.csv"))").output
    #expect(told.hasPrefix("已导出5件和1起无案件的复议、诉讼到 "))
  }
}
