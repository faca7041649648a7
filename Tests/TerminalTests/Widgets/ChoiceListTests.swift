import Terminal
import Testing

@Suite struct ChoiceListTests {
  private static let names = ["EMS", "挂号信", "平信", "直接送达", "电子邮件", "传真"]

  private static func form(several: Bool = false, _ count: Int = names.count, keys: Key...) -> Form {
    let choices = names.prefix(count).map { FormField.Choice($0, $0) }
    var field = FormField("manner", "方式", several ? .choices(choices) : .choice(choices))
    field.hint = "回车展开"
    var form = Form([FormField("day", "日期"), field, FormField("note", "备注")], buttons: [.init("save", "记录")])
    for key in [.tab] + keys { _ = form.handle(key) }
    return form
  }

  private func lines(_ form: Form, rows: Int) -> [String] {
    var canvas = Canvas(CellSize(rows: rows, columns: 60))
    form.draw(in: &canvas, canvas.bounds)
    return canvas.lines.map(\.trimmed)
  }

  @Test(
    "Enter takes the choice under the cursor of a list of several where nothing was ticked, and closes it")
  func enterTakes() {
    var form = Self.form(several: true, keys: .enter, .down)
    #expect(form.handle(.enter) == .changed("manner"))
    #expect(form.list == nil && form["manner"]?.values == ["挂号信"])
    for key in [Key.enter, .down, .down, .enter] { _ = form.handle(key) }
    #expect(form.list == nil && form["manner"]?.values == ["挂号信"])
  }

  @Test("who gives the last one back and presses Enter has none")
  func givesBack() {
    var form = Self.form(several: true, keys: .enter, .enter, .enter, .character(" "))
    #expect(form.handle(.enter) == .moved && form["manner"]?.isEmpty == true)
  }

  @Test("a space ticks several, and Tab closes the list and goes on")
  func tabCloses() {
    var form = Self.form(several: true, keys: .enter, .character(" "), .down, .down, .character(" "))
    #expect(form.handle(.tab) == .moved)
    #expect(form.list == nil && form.focused?.name == "note" && form["manner"]?.values == ["EMS", "平信"])
  }

  @Test("text narrows the list, a digit names a choice by the place it shows, and backspace widens it again")
  func narrows() {
    var form = Self.form(keys: .character("信"))
    #expect(lines(form, rows: 12).contains { $0.hasSuffix("1 挂号信") })
    #expect(!lines(form, rows: 12).contains { $0.contains("传真") })
    _ = form.handle(.character("2"))
    #expect(form["manner"]?.values == ["平信"] && form.list == nil)
    for key in [Key.character("e"), .backspace] { _ = form.handle(key) }
    #expect(lines(form, rows: 12).contains { $0.contains("传真") })
    _ = form.handle(.paste("没有"))
    #expect(lines(form, rows: 12).contains { $0.contains("没有这样的选项") })
    #expect(form.handle(.enter) == .moved && form.list != nil)
  }

  @Test("a Chinese numeral is text, not a place")
  func numerals() {
    #expect(Self.form(keys: .character("一"))["manner"]?.isEmpty == true)
  }

  @Test("a list that is longer than the room scrolls, and says how many more there are")
  func scrolls() {
    var form = Self.form(keys: .enter)
    #expect(lines(form, rows: 6).contains("下面还有3项"))
    #expect(lines(form, rows: 6).contains { $0.contains("回车展开") })
    for _ in 0..<5 { _ = form.handle(.down) }
    #expect(lines(form, rows: 6).contains("上面还有3项"))
    #expect(lines(form, rows: 6).contains { $0.contains("传真") })
  }

  @Test("the list lies where it covers nothing of its own field")
  func coversNothing() {
    let below = lines(Self.form(keys: .enter), rows: 12)
    #expect(below[1].contains("方式") && below[2] == "回车展开" && below[3].contains("1 EMS"))
    var fields = (1...8).map { FormField("\($0)", "第\($0)栏") }
    fields.append(
      FormField("manner", "方式", .choice(Self.names.map { .init($0, $0) }), hint: "回车展开"))
    var form = Form(fields, buttons: [])
    form.focus(on: "manner")
    _ = form.handle(.enter)
    let above = lines(form, rows: 10)
    #expect(above[7].contains("6 传真") && above[8].contains("方式") && above[9] == "回车展开")
  }
}
