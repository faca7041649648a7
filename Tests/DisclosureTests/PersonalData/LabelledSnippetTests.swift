import Disclosure
import Testing

@Suite struct LabelledSnippetTests {
  @Test func `A line holds a number, a text and what is to be found in it`() throws {
    let snippet = try LabelledSnippet(line: "1\t甲\\t电话\\n13812345678\t电话号码=13812345678")
    #expect(snippet.text == "甲\t电话\n13812345678")
    #expect(snippet.labels == [.init(kind: .phoneNumber, text: "13812345678")])
  }

  @Test(arguments: [
    ("1", LabelledSnippetFault.tooFewColumns),
    ("1\t", .tooFewColumns),
    ("1\t电话1381\t手机=1381", .unknownKind("手机")),
    ("1\t电话1381\t电话号码=1382", .notInText("电话号码=1382")),
    ("1\t电话1381\t电话号码", .notInText("电话号码")),
  ])
  func `A line that is none says why`(_ line: String, _ fault: LabelledSnippetFault) {
    #expect(throws: fault) { try LabelledSnippet(line: line) }
  }
}
