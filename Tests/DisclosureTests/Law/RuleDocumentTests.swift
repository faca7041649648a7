import Disclosure
import Foundation
import Testing

@Suite("The document of rules")
struct RuleDocumentTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/law.txt")

  @Test("the whole document is the golden file; KAIJUAN_RECORD_GOLDEN=1 writes it anew")
  func document() throws {
    let text = RuleDocument.lines().joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["KAIJUAN_RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: Self.golden)
    }
    let saved = try String(contentsOf: Self.golden, encoding: .utf8)
    #expect(text == saved, "the rules changed: read the difference, then record the golden file")
  }

  @Test("every rule and every chapter is printed")
  func complete() {
    let lines = RuleDocument.lines()
    #expect(lines.filter { $0.hasPrefix("### ") }.count == LawBook.rules.count)
    #expect(lines.filter { $0.hasPrefix("## ") }.count == RuleChapter.allCases.count + 2)
    #expect(!lines.contains { $0.contains("\n") })
  }

  @Test("条例第三十三条：引用该条的规则")
  func article33() throws {
    let lines = try #require(RuleDocument.lines(citing: 33))
    #expect(lines.first == "# 《中华人民共和国政府信息公开条例》第三十三条")
    #expect(lines.contains("### 答复期限"))
    #expect(lines.contains("- 数值：20个工作日"))
    #expect(!lines.contains("- 数值：15个工作日"))
    #expect(lines.contains("### 征求意见所需时间"))
    #expect(!lines.contains("### 补正期限"))
  }

  @Test("条例第三十六条：引用该条的答复类型")
  func article36() throws {
    let lines = try #require(RuleDocument.lines(citing: 36))
    let secret = lines.first { $0.hasPrefix("- 不予公开-国家秘密：") }
    #expect(secret?.hasSuffix("；先申请行政复议，不服的再提起行政诉讼") == true)
    #expect(lines.contains("- 无法提供-信息不存在：条例第三十六条第（四）项；可以申请行政复议或者提起行政诉讼"))
    #expect(!lines.contains { $0.contains("需要另行制作") })
  }

  @Test(
    "an article that no rule or outcome cites, or that does not exist, has no document",
    arguments: [1, 57, 0, -3, 5000])
  func unknown(article: Int) {
    #expect(RuleDocument.lines(citing: article) == nil)
  }

  @Test("each kind of basis is printed by its name, and what is settable as such")
  func basis() {
    let lines = RuleDocument.lines()
    let kinds = ["法定", "法定（可设置）", "通行做法", "通行做法（可设置）", "本程序的理解", "本程序的理解（可设置）"]
    for kind in kinds {
      #expect(lines.contains("- 依据类别：" + kind))
    }
  }
}
