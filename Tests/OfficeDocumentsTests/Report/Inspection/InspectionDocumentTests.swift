import Disclosure
import OfficeDocuments
import Templates
import Testing

@Suite struct InspectionDocumentTests {
  private static func finding(_ verdict: InspectionVerdict) -> InspectionFinding {
    InspectionFinding(
      verdict: verdict, reason: verdict.needsReason ? "招标已经结束" : nil, person: "李四", day: "2026-01-10")
  }

  private static func report(
    items: [WithheldItem] = [], papers: [WithheldPaper] = [], conversions: [ConvertedPaper] = [],
    words: [SelfInspectionReport.Words] = [], year: Int = 2025
  ) -> SelfInspectionReport {
    SelfInspectionReport(
      office: "河源县人民政府", year: year, papers: papers, items: items, topics: [], threshold: 3,
      conversions: conversions, pending: 0, secrecyReviewed: 0, revision: nil, words: words, details: [])
  }

  private static let item = WithheldItem(
    number: "依申请公开〔2025〕第1号", item: 1, content: "<b>预案</b>", answeredOn: "2025-03-04", isPart: false,
    grounds: [.refusedProcess], unit: "水利局", finding: finding(.opened))

  private static let templates: InspectionTemplates = {
    let shipped = ShippedTemplate.allCases.filter { $0.fileName.hasPrefix("inspection") }
    let sources = zip(InspectionPart.allCases, shipped).map { part, template in
      (part, TemplateSource(name: template.fileName, text: String(decoding: template.bytes, as: UTF8.self)))
    }
    guard let templates = try? InspectionTemplates(Dictionary(uniqueKeysWithValues: sources)) else {
      preconditionFailure("a template of the program is none")
    }
    return templates
  }()

  private static func document(
    _ report: SelfInspectionReport, lastYear: SelfInspectionReport? = nil
  ) throws -> InspectionDocument {
    try InspectionDocument(report, lastYear: lastYear, templates: templates)
  }

  private func text(_ document: InspectionDocument, _ part: InspectionPart) -> String {
    document.parts.filter { $0.part == part }.flatMap(\.blocks).map(\.text).joined(separator: "\n")
  }

  @Test func `题目和八个部分依次列出`() throws {
    let document = try Self.document(Self.report())
    #expect(document.title == "河源县人民政府关于2025年度不予公开信息和依申请公开较为集中信息自查情况的报告")
    #expect(document.parts.map(\.part) == InspectionPart.allCases)
    #expect(document.annexes.map(\.title) == ["不予公开信息清单", "依申请公开较为集中信息台账", "转为主动公开信息清单"])
  }

  @Test func `零报告的文字`() throws {
    let document = try Self.document(Self.report())
    #expect(text(document, .organisation).contains("实行零报告"))
    #expect(text(document, .withheld).contains("没有源头标注不予公开的信息。"))
    #expect(document.unfinished == [.organisation, .catalogue, .problems, .nextSteps])
  }

  @Test func `数字取自清单，各项理由逐项写出`() throws {
    let document = try Self.document(
      Self.report(
        items: [Self.item],
        papers: [
          WithheldPaper(
            number: 1, title: nil, documentNumber: nil, ground: .refusedStateSecret, unit: nil,
            reviewOn: nil, finding: Self.finding(.kept))
        ]))
    #expect(text(document, .organisation).contains("应查不予公开信息2件，已查2件，其中仍应不予公开1件、部分调整0件、转为公开1件"))
    #expect(text(document, .withheld).contains("按不予公开的理由：属于四类过程性信息1件。"))
    #expect(document.annexes[0].tables.flatMap(\.textRows).contains { $0.contains("（标题不宜公开）") })
  }

  @Test func `上年的数字与本年并列，没有上年的不写`() throws {
    let without = try Self.document(Self.report(items: [Self.item]))
    #expect(!text(without, .withheld).contains("上年"))
    let with = try Self.document(
      Self.report(items: [Self.item]), lastYear: Self.report(items: [Self.item], year: 2024))
    #expect(text(with, .withheld).contains("上年自查不予公开信息1件"))
  }

  @Test func `本机关的文字可以用名称，用错的指明`() throws {
    let words = [SelfInspectionReport.Words(part: .problems, text: "应查{应查}件，已全部自查。")]
    #expect(try text(Self.document(Self.report(words: words)), .problems) == "应查0件，已全部自查。")
    #expect(throws: TemplateError.self) { _ = try InspectionParagraph("{应察}", of: .problems) }
  }

  @Test func `The page holds nothing that a typed text could turn into a tag`() throws {
    let document = try Self.document(Self.report(items: [Self.item]))
    let page = HTMLDocument.html(document.laidOut(.draft(.over)))
    #expect(page.contains("&lt;b&gt;预案&lt;/b&gt;"))
    #expect(!page.contains("<b>"))
    #expect(page.contains("草稿：尚未定稿"))
    #expect(page.contains("【请填写：文号】"))
    let finished = HTMLDocument.html(document.laidOut(.finished(on: "2026-01-20", digest: "ab12")))
    #expect(!finished.contains("草稿"))
    #expect(finished.contains("2026年1月20日"))
    #expect(finished.contains("ab12"))
  }

  @Test func `the folder's description lists the names that the program knows, and no others`() throws {
    let found = try TemplateGuideText.names(under: "## 自查报告的名称")
    let known = InspectionPart.namesOfTemplates.kinds.keys.filter { !$0.hasPrefix("上年.") }
    #expect(Set(found) == Set(known))
    #expect(Set(found).count == found.count)
  }
}
