import OfficeDocuments
import Testing

struct TemplateErrorTests {
  @Test(arguments: [
    ("年{度", "1:2 unclosedBrace"),
    ("年{度{甲}", "1:2 unclosedBrace"),
    ("{年\n度}", "1:1 unclosedBrace"),
    ("年度}", "1:3 strayBrace"),
    ("新收｛新收｝件", "1:3 fullWidthBrace"),
    ("甲｝", "1:2 fullWidthBrace"),
    ("{}", "1:1 emptyBraces"),
    ("{ 　}", "1:1 emptyBraces"),
    ("{若}{完}", "1:1 missingName(OfficeDocuments.TemplateKeyword.condition)"),
    ("{逐项 }{完}", "1:1 missingName(OfficeDocuments.TemplateKeyword.list)"),
    ("{若 甲}{否则 乙}{完}", "1:6 unexpectedWords(OfficeDocuments.TemplateKeyword.otherwise)"),
    ("{若 甲}{完 若}", "1:6 unexpectedWords(OfficeDocuments.TemplateKeyword.end)"),
    ("一\n二{若 甲}三\n四", "2:2 unclosedBlock(OfficeDocuments.TemplateKeyword.condition)"),
    ("{若 甲}{否则}", "1:1 unclosedBlock(OfficeDocuments.TemplateKeyword.condition)"),
    ("{若 甲}{逐项 乙}{完}", "1:1 unclosedBlock(OfficeDocuments.TemplateKeyword.condition)"),
    ("{逐项 甲}", "1:1 unclosedBlock(OfficeDocuments.TemplateKeyword.list)"),
    ("甲{否则}", "1:2 strayElse"),
    ("甲\n{完}", "2:1 strayEnd"),
    ("{若 甲}{完}{完}", "1:9 strayEnd"),
    ("{若 甲}{否则}{否则}{完}", "1:10 secondElse"),
    ("{逐项 甲}{否则}{完}", "1:7 elseInList"),
    ("甲\u{1B}[31m", "1:2 controlCharacter"),
    ("{甲\u{7}}", "1:3 controlCharacter"),
  ])
  func `what is no template is refused with its place`(text: String, expected: String) {
    #expect(refusal(of: text) == expected)
  }

  @Test func `an error shows the line and the file`() throws {
    do throws(TemplateError) {
      _ = try filled("甲\n乙丙}丁\n戊")
      Issue.record("accepted")
    } catch {
      #expect(error.source == "自拟")
      #expect(error.text == "乙丙}丁")
      #expect(error.place.column == 3)
    }
  }

  @Test func `blocks may stand sixteen deep and no deeper`() throws {
    let open = String(repeating: "{若 甲}", count: 16)
    let close = String(repeating: "{完}", count: 16)
    #expect(try filled(open + "乙" + close, ["甲": .condition(true)]) == "乙")
    #expect(refusal(of: open + "{若 甲}乙{完}" + close)?.contains("tooDeep(limit: 16)") == true)
  }

  @Test func `bytes that are no UTF-8 are refused with their line`() {
    let bytes = Array("甲\n".utf8) + [0xD0, 0xC5, 0x0A]
    #expect(
      refusal { () throws(TemplateError) in _ = try TemplateSource(name: "自拟", bytes: bytes) }
        == "2:1 notUTF8")
  }
}
