import Terminal
import Testing

@Suite struct FormKeyTests {
  private static func form() -> Form {
    Form(
      [
        FormField("day", "日期", .day(mayLieAhead: false), values: ["2026-11-18"]),
        FormField("kind", "类别", .choice([.init("a", "甲"), .init("b", "乙")])),
        FormField("words", "内容", values: ["旧"]),
      ], buttons: [.init("save", "记录"), .init("leave", "返回")])
  }

  @Test("Ctrl-O and F9 press the first button from everywhere, out of an open list too")
  func pressesTheFirst() {
    for key in [Key.control("o"), .function(9)] {
      var form = Self.form()
      #expect(form.handle(key) == .pressed("save"))
      for step in [Key.tab, .enter] { _ = form.handle(step) }
      #expect(form.list != nil && form.handle(key) == .pressed("save") && form.list == nil)
      for step in [Key.pageDown, .right] { _ = form.handle(step) }
      #expect(form.handle(key) == .pressed("save"))
    }
  }

  @Test("text on a button is not lost without a word")
  func textOnAButton() {
    var form = Self.form()
    _ = form.handle(.pageDown)
    #expect(form.handle(.character("城")) == .typedOnButton("记录"))
    _ = form.handle(.right)
    #expect(form.handle(.paste("城东")) == .typedOnButton("返回"))
  }

  @Test(
    "the first character typed into a day's field replaces what stands there, in other fields it is added")
  func replacesDays() {
    var form = Self.form()
    for key in [Key.character("1"), .character("1")] { _ = form.handle(key) }
    #expect(form["day"]?.values == ["11"])
    form.set(["2026-11-18"], of: "day")
    for key in [Key.tab, .backTab, .left, .backspace] { _ = form.handle(key) }
    #expect(form["day"]?.values == ["2026-11-8"])
    form.focus(on: "words")
    _ = form.handle(.character("的"))
    #expect(form["words"]?.values == ["旧的"])
  }
}
