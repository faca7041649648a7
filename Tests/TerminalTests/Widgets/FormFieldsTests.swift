import Terminal
import Testing

@Suite struct FormFieldsTests {
  private static let name = FormField("name", "姓名")
  private static let kind = FormField(
    "kind", "类别", .choice([.init("a", "甲"), .init("b", "乙")]), values: ["a"])

  private func form(_ fields: FormField..., typing keys: [Key] = []) -> Form {
    var form = Form(fields, buttons: [.init("save", "保存"), .init("clear", "清空")])
    for key in keys { _ = form.handle(key) }
    return form
  }

  @Test("other fields keep what is being typed, the blank at its end and the insertion point too")
  func keepsTyping() {
    var form = form(Self.name, typing: [.character("张"), .character(" "), .left])
    form.replaceFields([Self.kind, Self.name])
    _ = form.handle(.character("三"))
    #expect(form["name"]?.input.text == "张三 ")
  }

  @Test("a field that was emptied is not filled in again")
  func keepsEmpty() {
    var form = form(Self.kind, typing: [.delete])
    form.replaceFields([Self.kind])
    #expect(form["kind"]?.isEmpty == true)
  }

  @Test("on a button the cursor stays on it; in a form that had no fields it begins with the first")
  func keepsButtons() {
    var form = form(Self.name, typing: [.pageDown, .right])
    form.replaceFields([Self.name, Self.kind])
    #expect(form.handle(.enter) == .pressed("clear"))
    var empty = Form([], buttons: [.init("save", "保存")])
    empty.replaceFields([Self.name])
    #expect(empty.focused?.name == "name")
  }

  @Test("a list that is open closes only with its field")
  func keepsLists() {
    var form = form(Self.kind, typing: [.character(" ")])
    form.replaceFields([Self.name, Self.kind])
    #expect(form.list != nil)
    form.replaceFields([Self.name])
    #expect(form.list == nil)
  }

  @Test("a heading stands above its field")
  func headings() {
    var field = Self.kind
    field.heading = "二、申请人"
    var canvas = Canvas(CellSize(rows: 4, columns: 40))
    form(Self.name, field).draw(in: &canvas, canvas.bounds)
    #expect(canvas.lines.map(\.trimmed) == ["姓名", "二、申请人", "类别  [甲]", "[ 保存 ]  [ 清空 ]"])
  }
}
