import OfficeDocuments
import Testing

struct TemplateVocabularyTests {
  private let vocabulary = TemplateVocabulary([
    "年度": .number, "机关": .text, "有上年": .condition, "新收.总计": .number, "新收.自然人": .number,
    "并入": .list(TemplateVocabulary(["名称": .text])),
  ])

  private func refusal(of text: String) -> String? {
    OfficeDocumentsTests.refusal { () throws(TemplateError) in try body(text).check(against: vocabulary) }
  }

  @Test func `known names in fitting places pass`() {
    let text = "{机关}{年度}{若 有上年}{新收.总计}{否则}{若 年度}{完}{完}{逐项 并入}{名称}{年度}{完}{若 并入}{完}"
    #expect(refusal(of: text) == nil)
  }

  @Test func `an unknown name is refused in a branch that is not taken, and its neighbours are named`() {
    #expect(
      refusal(of: "{若 有上年}\n甲{新受.总计}{完}") == "2:2 unknownName(\"新受.总计\", similar: [\"新收.总计\"])")
    #expect(refusal(of: "{若 有}{完}") == "1:1 unknownName(\"有\", similar: [\"年度\", \"并入\", \"有上年\"])")
    #expect(refusal(of: "{逐项 承办单位名单}{完}") == "1:1 unknownName(\"承办单位名单\", similar: [])")
    let long = String(repeating: "长", count: 5000)
    #expect(refusal(of: "{\(long)}") == "1:1 unknownName(\"\(long)\", similar: [])")
  }

  @Test func `the names of a list's entries are known inside it only`() {
    #expect(refusal(of: "{名称}")?.hasPrefix("1:1 unknownName") == true)
    #expect(refusal(of: "{逐项 并入}{完}{名称}")?.hasPrefix("1:11 unknownName") == true)
  }

  @Test func `a name of another kind than its place is refused`() {
    #expect(refusal(of: "{有上年}") == "1:1 wrongKind(\"有上年\", nil)")
    #expect(refusal(of: "{并入}") == "1:1 wrongKind(\"并入\", nil)")
    #expect(refusal(of: "{若 机关}{完}")?.contains("wrongKind") == true)
    #expect(refusal(of: "{逐项 年度}{完}")?.contains("wrongKind") == true)
  }
}
