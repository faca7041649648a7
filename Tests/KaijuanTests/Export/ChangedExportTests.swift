import Disclosure
import Foundation
import Testing

@testable import kaijuan

/// An export that somebody changed before it was imported: nothing is guessed.
@Suite("a changed export")
struct ChangedExportTests {
  private let export: ChangedExport
  private var source: Session { export.source }
  private var copy: Session { export.copy }
  private var text: String { export.text }

  init() throws { export = try ChangedExport("csv") }

  @Test(arguments: [
    (",马文山,", ",马文生,", "申请人“马文生”：与“开卷记录（请勿改动）”所载（“马文山”）不一致"),
    (",2026-09-21,当面", ",2026-09-22,当面", "收到申请日期“2026-09-22”：与"),
    (",予以公开,", ",,", "答复类型：与“开卷记录（请勿改动）”所载（“予以公开”）不一致"),
    (",当面,马文山", ",传真,马文山", "申请方式“传真”：与“开卷记录（请勿改动）”所载（“当面”）不一致"),
    ("\"\"outcome\"\":\"\"granted\"\"", "\"\"outcome\"\":\"\"refusedProcess\"\"", "答复类型“予以公开”：与"),
    (":1}]\"", ":1}\"", "开卷记录（请勿改动）“[{"),
    ("\"\"kind\"\":\"\"replied\"\"", "\"\"kind\"\":\"\"burnt\"\"", "不是本程序写出的原样内容"),
    (
      "\"\"knownOn\"\":\"\"2026-11-20\"\"", "\"\"knownOn\"\":\"\"2027-01-01\"\"",
      "其中有晚于今天（2026-11-20）的日期2027-01-01"
    ),
  ])
  func `A row whose cells and record disagree is named with its line, column and value`(
    right: String, wrong: String, reason: String
  ) throws {
    let range = try #require(text.range(of: right))
    let answer = try export.imported(text.replacingCharacters(in: range, with: wrong))
    #expect(answer.code == .data)
    #expect(answer.errors.hasPrefix("第2行 "), "\(answer.errors)")
    #expect(answer.errors.contains(reason), "\(answer.errors)")
    #expect(answer.output.contains("没有写入任何内容"))
    #expect(try copy("list --all --json").objects().isEmpty)
  }

  @Test func `What a spreadsheet program writes otherwise is the same`() throws {
    let saved = text.replacing("2026-09-21,当面", with: "2026/9/21,当面").replacing(",当面,", with: ",现场,")
      .replacing("\r\n", with: "\n").replacing("依申请公开〔2026〕第1号,", with: "依申请公开[２０２６]第1号,")
    #expect(try export.imported(saved).output.contains("导入2件"))
    #expect(source("list --all --json").output == copy("list --all --json").output)
  }

  @Test func `The due day is reckoned anew, whatever the cell says`() throws {
    let changed = text.replacing(",2026-10-26,", with: ",2030-01-01,")
    #expect(try export.imported(changed).output.contains("导入2件"))
    #expect(source("list --all --json").output == copy("list --all --json").output)
  }

  @Test func `With the record emptied the cells count, as in any ledger`() throws {
    let lines = text.split(separator: "\r\n").map { line -> String in
      guard let start = line.range(of: ",\"[{") else { return String(line) }
      return String(line[..<start.lowerBound]) + ","
    }
    let answer = try export.imported(lines.joined(separator: "\r\n") + "\r\n")
    #expect(answer.output.contains("导入2件"), "\(answer.errors)")
    let before = try source("list --all --json").objects()
    let after = try copy("list --all --json").objects()
    for key in ["number", "reference", "due", "outcome", "stage"] {
      #expect(before.map { $0[key] as? String } == after.map { $0[key] as? String }, "\(key)")
    }
    #expect(copy("show 2026-1").output.contains("台账所载期限"))
  }

  @Test func `A row that was cut off is not taken for one without a record`() throws {
    let end = try #require(text.range(of: ",\"[{", options: .backwards))
    let cut = try export.imported(String(text[..<end.lowerBound]))
    #expect(cut.code == .data)
    #expect(cut.errors.contains("第3行只有32格，表头有33列，而且文件到此为止、没有换行"), "\(cut.errors)")
    let short = try export.imported(String(text[..<end.lowerBound]) + "\r\n")
    #expect(short.code == .data)
    #expect(short.errors.contains("第3行缺少末尾的“开卷记录（请勿改动）”一格"), "\(short.errors)")
    #expect(try copy("list --all --json").objects().isEmpty)
  }

  @Test func `A column that somebody added is kept as a note`() throws {
    let lines = text.split(separator: "\r\n").enumerated().map { "\($1),\($0 == 0 ? "心情" : "好")" }
    #expect(try export.imported(lines.joined(separator: "\r\n") + "\r\n").output.contains("不认识的列，内容存为备注：心情"))
    #expect(copy("show 2026-1").output.contains("心情：好"))
  }

  @Test func `Rows that were rejected can be mended and imported`() throws {
    let answer = try export.imported(text.replacing(",马文山,", with: ",马文生,"), "--accept-valid")
    #expect(answer.code == .data)
    let path = copy.folder.file("改.rejected.csv")
    let rejected = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let mended = try copy.folder.write(rejected.replacing(",马文生,", with: ",马文山,"), to: "好.csv")
    #expect(copy("import \(mended)").output.contains("导入1件"))
    #expect(
      try Set(source("list --all --json").objects().compactMap { $0["reference"] as? String })
        == Set(copy("list --all --json").objects().compactMap { $0["reference"] as? String }))
  }

  @Test func `Only an administrator imports what others entered`() throws {
    try copy.register(account: "wang", [.officer])
    copy.account = "wang"
    let path = try copy.folder.write(text, to: "a.csv")
    let answer = copy("import \(path)")
    #expect(answer.code == .refused)
    #expect(answer.errors.contains("管理员"))
    #expect(try copy("list --all --json").objects().isEmpty)
  }

  @Test func `The same case twice is one, two versions of it are none`() throws {
    let row = try #require(text.split(separator: "\r\n").dropFirst().first)
    #expect(try export.imported(text + row + "\r\n").output.contains("导入2件，未变1件"))
    let other = try export.imported(
      text + row.replacing("\"\"version\"\":1}]", with: "\"\"version\"\":1},{}]") + "\r\n", "--dry-run")
    #expect(other.code == .data)
  }
}
