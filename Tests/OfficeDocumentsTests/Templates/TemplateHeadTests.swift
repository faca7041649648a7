import Disclosure
import OfficeDocuments
import Testing

struct TemplateHeadTests {
  private func template(_ text: String) throws(TemplateError) -> Template {
    try Template(parsing: TemplateSource(name: "letter.txt", text: text))
  }

  private func refusal(of text: String) -> String? {
    OfficeDocumentsTests.refusal { () throws(TemplateError) in _ = try template(text) }
  }

  @Test func `a head tells the name, the article and the events, and the body begins behind it`() throws {
    let text = "名称：补正告知书\n依据: 条例第三十条\n\n所需事项：收到申请、补正告知\n---\n请于{期限}前补正。\n"
    let template = try template(text)
    #expect(template.head.name == "补正告知书")
    #expect(template.head.basis == "条例第三十条")
    #expect(template.head.events == [.received, .clarificationRequested])
    let scope = TemplateScope(["期限": .text("3月5日")])
    #expect(try template.body.rendered(with: scope).text == "请于3月5日前补正。\n")
  }

  @Test(arguments: [
    ("", "1:1 head(OfficeDocuments.TemplateHeadProblem.noEnd)"),
    ("名称：甲\n依据：乙\n正文", "1:1 head(OfficeDocuments.TemplateHeadProblem.noEnd)"),
    ("名称：甲\n正文\n---", "2:1 head(OfficeDocuments.TemplateHeadProblem.notAnEntry)"),
    ("名称：甲\n---", "1:1 head(OfficeDocuments.TemplateHeadProblem.missingKey("),
    ("依据：甲\n---", "1:1 head(OfficeDocuments.TemplateHeadProblem.missingKey("),
    ("名称：甲\n作者：乙\n---", "2:1 head(OfficeDocuments.TemplateHeadProblem.unknownKey(\"作者\"))"),
    ("名称：甲\n名称：乙\n---", "2:1 head(OfficeDocuments.TemplateHeadProblem.duplicateKey("),
    ("名称：\n---", "1:1 head(OfficeDocuments.TemplateHeadProblem.emptyValue("),
    ("名称：甲\n依据：乙\n所需事项：补正\n---", "3:1 head(OfficeDocuments.TemplateHeadProblem.unknownEvent(\"补正\"))"),
  ])
  func `a head that lacks something is refused`(text: String, expected: String) throws {
    let problem = try #require(refusal(of: text))
    #expect(problem.hasPrefix(expected), "\(problem)")
  }

  @Test func `places in the body count the lines of the head`() {
    #expect(refusal(of: "名称：甲\n依据：乙\n---\n一\n二}") == "5:2 strayBrace")
  }
}
