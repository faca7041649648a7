import Disclosure
import Foundation
import Testing

@testable import kaijuan

/// A JSON export that somebody changed before it was imported.
@Suite("a changed JSON export")
struct ChangedArrayTests {
  private let export: ChangedExport
  private var source: Session { export.source }
  private var copy: Session { export.copy }
  private var text: String { export.text }

  init() throws { export = try ChangedExport("json") }

  @Test(arguments: [
    ("\"number\" : \"依申请公开〔2026〕第1号\"", "\"number\" : \"1\"", "第2行 登记编号“1”：与“开卷记录（请勿改动）”所载"),
    ("\"number\" : \"依申请公开〔2026〕第1号\"", "\"number\" : null", "第2行 登记编号“无案件”：与“开卷记录（请勿改动）”所载"),
    ("\"outcome\":\"granted\"", "\"outcome\":\"burnt\"", "第2行 开卷记录（请勿改动）“[{"),
    ("\"outcome\":\"granted\"", "\"outcome\": \"granted\"", "不是本程序写出的原样内容"),
  ])
  func `An object whose number and events disagree is named with its line`(
    right: String, wrong: String, reason: String
  ) throws {
    let range = try #require(text.range(of: right))
    let answer = try export.imported(text.replacingCharacters(in: range, with: wrong))
    #expect(answer.code == .data)
    #expect(answer.errors.contains(reason), "\(answer.errors)")
    #expect(answer.output.hasPrefix("编码 UTF-8，本程序导出的 JSON。"))
    #expect(try copy("list --all --json").objects().isEmpty)
  }

  @Test func `A file that was cut off, or is another list, is not taken`() throws {
    let cut = try export.imported(String(text.dropLast(3)))
    #expect(cut.sentence(.data).contains("没有结束的“]”"))
    #expect(
      try export.imported(source("list --all --json").output).sentence(.data)
        .contains("第2行起不是 kaijuan export --format json 写出的样子"))
    #expect(try copy("list --all --json").objects().isEmpty)
  }

  @Test func `What is reckoned from the events is reckoned anew`() throws {
    let changed = text.replacing("\"workingDaysLeft\" : 11", with: "\"workingDaysLeft\" : 99")
      .replacing("\"stage\" : \"replied\"", with: "\"stage\" : \"archived\"")
    #expect(try export.imported(changed).output.contains("导入2件"))
    #expect(source("list --all --json").output == copy("list --all --json").output)
  }

  @Test func `Rejected objects become a CSV, which can be mended and imported`() throws {
    let range = try #require(text.range(of: "\"reference\" : \""))
    let answer = try export.imported(
      text.replacingCharacters(in: range, with: "\"reference\" : \"X"), "--accept-valid")
    #expect(answer.code == .data)
    #expect(answer.output.contains("导入1件"))
    let rejected = String(
      decoding: try Data(contentsOf: URL(filePath: copy.folder.file("改.rejected.csv"))), as: UTF8.self)
    #expect(rejected.hasPrefix("\u{FEFF}未导入原因,登记编号,查询编号,开卷记录（请勿改动）\r\n查询编号："))
    let mended = try copy.folder.write(rejected.replacing(",X", with: ","), to: "好.csv")
    #expect(copy("import \(mended)").output.contains("导入1件"))
    let numbers = try copy("list --all --json").objects().compactMap { $0["reference"] as? String }
    #expect(
      try Set(source("list --all --json").objects().compactMap { $0["reference"] as? String }) == Set(numbers)
    )
  }
}
