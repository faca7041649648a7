import Disclosure
import Foundation
import Testing

@testable import kaijuan

/// What an import of a large ledger says and keeps.
@Suite("a large ledger")
struct ImportScaleTests {
  private static let header = "受理编号,收到申请日期,申请方式,申请人,申请人类别,申请内容,答复日期,答复类型,备注\n"

  private let session: Session

  init() throws { session = try .withOffice() }

  private static func row(_ number: Int) -> String {
    "2025-\(number),2025-03-05,当面,张三,自然人,甲,2025-05-10,部分公开,\n"
  }

  private func ledger(_ rows: String) throws -> String {
    try session.folder.write(Self.header + rows, to: "台账.csv")
  }

  @Test func `The first two hundred remarks are shown, all are counted, and --json has all`() throws {
    let path = try ledger((1...150).map(Self.row).joined())
    let shown = session.done("import \(path) --dry-run").output
    #expect(shown.contains("300处："))
    #expect(shown.split(separator: "\n").count { $0.hasPrefix("  第") } == 200)
    #expect(shown.hasSuffix("  …其余100处从略，加 --json 可得到全部。\n"))
    let warnings = try session.done("import \(path) --json").object()["warnings"] as? [[String: Any]]
    #expect(warnings?.count == 300)
    #expect(Set((warnings ?? []).compactMap { $0["line"] as? Int }) == Set(2...151))
  }

  @Test func `A ledger without remarks has an empty list of them in JSON`() throws {
    let path = try ledger("2025-1,2025-03-05,当面,张三,自然人,甲,,,\n")
    #expect((try session.done("import \(path) --json").object()["warnings"] as? [Any])?.isEmpty == true)
  }

  @Test func `Rows that lack cells at their end are counted as empty, and it is said`() throws {
    let path = try ledger(
      "2025-1,2025-03-05,当面,张三,自然人,甲\n2025-2,2025-03-05,当面,张三,自然人,乙\n2025-3,2025-03-05,当面,张三,自然人,丙,,,\n")
    let answer = session.done("import \(path)")
    #expect(answer.output.contains("导入3件"))
    #expect(answer.output.contains("  第2行 2025-1：比表头的9列少3格，缺少的按空白处理，请核对内容没有错位（这样的共2行）\n"))
  }

  @Test func `A file that ends inside a row is not taken`() throws {
    let path = try ledger("2025-1,2025-03-05,当面,张三,自然人,甲,,,\n2025-2,2025-03-05,当面,张三,自然")
    let answer = session("import \(path)")
    #expect(answer.code == .data)
    #expect(answer.errors.contains("第3行只有5格，表头有9列，而且文件到此为止、没有换行"), "\(answer.errors)")
    #expect(session.done("import \(try ledger("2025-1,2025-03-05,当面,张三,自然人,甲,,,")) ").output.contains("导入1件"))
  }

  @Test func `Of many rows each is remembered, and of twins both are named`() throws {
    let rows = (1...3000).map { "2025-\($0),2025-03-05,当面,张三,自然人,甲\($0),,,\n" }
    let twin = "2025-1500,2025-03-05,当面,李四,自然人,甲,,,\n"
    let answer = session("import \(try ledger(rows.joined() + twin + rows[0])) --json")
    #expect(answer.code == .data)
    let object = try answer.object()
    #expect(object["unchanged"] as? Int == 1)
    let rejected = try #require(object["rejected"] as? [[String: Any]])
    #expect(rejected.compactMap { $0["line"] as? Int } == [1501, 3002])
    #expect(rejected.compactMap { $0["value"] as? String } == ["2025-1500", "2025-1500"])
  }

  @Test func `A disk with too little room is refused before anything is written`() throws {
    let folder = session.folder.path + "/"
    #expect(throws: Never.self) {
      try ImportSpace(rows: 1, bytes: 100, hasHistory: false).require(
        beside: folder + "x", Output(MemoryStreams()))
    }
    let failure = #expect(throws: Failure.self) {
      try ImportSpace(rows: 1 << 45, bytes: 0, hasHistory: false).require(
        beside: folder + "x", Output(MemoryStreams()))
    }
    #expect(failure?.code == .data)
    #expect(failure?.message.hasPrefix("磁盘空间不足：约需磁盘空间") == true)
    let streams = MemoryStreams()
    try ImportSpace(rows: 100_000, bytes: 0, hasHistory: false).require(beside: folder + "x", Output(streams))
    #expect(streams.errors.hasPrefix("导入约需磁盘空间668 MB，\(folder) 可用"))
    #expect(ImportSpace(rows: 10, bytes: 2000, hasHistory: false).needed == 70_000)
    #expect(ImportSpace(rows: 10, bytes: 16_000, hasHistory: true).needed == 70_000)
    #expect(ImportSpace(rows: 10, bytes: 17_000, hasHistory: true).needed == 78_000)
    #expect(ImportSpace.text(1) == "1 MB")
    #expect(ImportSpace.text(5 << 30) == "5.0 GB")
    #expect(ImportSpace.text((5 << 30) + (700 << 20)) == "5.6 GB")
  }

  @Test func `Control characters do not come in through an option, and none is echoed`() throws {
    let words = [
      "receive", "--channel", "当面", "--applicant", "甲\u{1B}[31m", "--kind", "自然人", "--content", "乙",
    ]
    let answer = session.run(words)
    #expect(answer.sentence(.usage).contains("选项 --applicant 的内容有看不见的控制字符（U+001B），请删去后再录入。"))
    #expect(!answer.errors.contains("\u{1B}"))
    session.receive("2026-11-09")
    #expect(
      session.run(["record", "2026-1", "noted", "--words", "a\u{85}b"]).sentence(.usage).contains("U+0085"))
    #expect(session.run(["record", "2026-1", "noted", "--words", "两\n行\t表"]).code == .done)
    #expect(!session.run(["show", "2026-1\u{1B}[2J"]).errors.contains("\u{1B}"))
  }
}
