import OfficeDocuments
import Testing

struct TemplateRenderingTests {
  @Test func `a placeholder gives its text or its number`() throws {
    #expect(try filled("{年度}年新收{新收.总计}件", ["年度": .text("2025"), "新收.总计": .number(713)]) == "2025年新收713件")
    #expect(try filled("{ 年度　}", ["年度": .number(0)]) == "0")
  }

  @Test func `a doubled brace is one brace, of either width`() throws {
    #expect(try filled("{{年度}} ｛｛甲｝｝") == "{年度} ｛甲｝")
    #expect(try filled("{{{年度}}}", ["年度": .number(1)]) == "{1}")
  }

  @Test(arguments: [
    (TemplateValue.condition(true), "有"), (.condition(false), "无"), (.number(3), "有"), (.number(0), "无"),
    (.list([TemplateScope()]), "有"), (.list([]), "无"),
  ])
  func `a condition chooses by truth, by a number that is not nought, by a list with entries`(
    value: TemplateValue, expected: String
  ) throws {
    #expect(try filled("{若 甲}有{否则}无{完}", ["甲": value]) == expected)
  }

  @Test func `a condition without 否则 gives nothing when it does not hold`() throws {
    #expect(try filled("前{若 甲}中{完}后", ["甲": .condition(false)]) == "前后")
  }

  @Test func `a list repeats with its own names before the outer ones`() throws {
    let entries = ["城关镇", "东关镇"].map { TemplateScope(["机关": .text($0)]) }
    let text = "{逐项 并入}{年度}{机关}；{完}{机关}"
    #expect(
      try filled(text, ["并入": .list(entries), "年度": .number(2025), "机关": .text("县")])
        == "2025城关镇；2025东关镇；县")
  }

  @Test func `a line with nothing but steering tags gives no line`() throws {
    let text = "甲\n{若 有}\n  {若 有}  \n乙\n{完}\n{否则}\n丙\n{完}\n丁\n"
    #expect(try filled(text, ["有": .condition(true)]) == "甲\n乙\n丁\n")
    #expect(try filled("甲\n{若 无}{否则}{完}\n乙", ["无": .condition(true)]) == "甲\n乙")
  }

  @Test func `a branch not taken needs no values`() throws {
    #expect(try filled("{若 有}{上年}{完}", ["有": .condition(false)]) == "")
  }

  @Test func `a placeholder without a value is an error, never blank`() {
    #expect(refusal(of: "第一行\n共{新收}件") == "2:2 noValue(\"新收\")")
    #expect(refusal(of: "{若 甲}{完}") == "1:1 noValue(\"甲\")")
    #expect(refusal(of: "{逐项 甲}{完}") == "1:1 noValue(\"甲\")")
  }

  @Test func `a value of another kind than its place is an error`() {
    let values: [String: TemplateValue] = ["列": .list([]), "真": .condition(true), "文": .text("")]
    #expect(refusal(of: "{列}", values) == "1:1 wrongKind(\"列\", nil)")
    #expect(refusal(of: "{真}", values) == "1:1 wrongKind(\"真\", nil)")
    #expect(refusal(of: "{若 文}{完}", values)?.hasPrefix("1:1 wrongKind(\"文\"") == true)
    #expect(refusal(of: "{逐项 真}{完}", values)?.hasPrefix("1:1 wrongKind(\"真\"") == true)
  }

  @Test func `what is filled in is kept apart from what is written`() throws {
    let runs = try body("共{件}件").rendered(with: TemplateScope(["件": .number(3)]))
    #expect(runs == [.written("共"), .filled("3"), .written("件")])
  }

  @Test func `line breaks of Windows and a byte order mark are no text`() throws {
    let bytes = Array("\u{FEFF}甲\r\n{若 有}\r\n乙\r\n{完}\r\n".utf8)
    let body = try TemplateBody(parsing: TemplateSource(name: "自拟", bytes: bytes))
    #expect(try body.rendered(with: TemplateScope(["有": .condition(true)])).text == "甲\n乙\n")
  }
}
