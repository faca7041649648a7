import Testing

import Terminal

@Suite struct TextInputTests {
  private func typed(_ keys: [Key], into text: String = "") -> TextInput {
    var input = TextInput(text)
    for key in keys where !input.handle(key) { Issue.record("\(key) does not edit") }
    return input
  }

  @Test("characters are inserted where the cursor stands")
  func inserts() {
    let input = typed([.left, .character("补"), .paste("地\n上")], into: "征偿")
    #expect(input.text == "征补地 上偿")
    #expect(input.position == 5)
  }

  @Test("pasted lines go on one line, with a blank between them")
  func pastesLines() {
    #expect(typed([.paste("\r\n 征地\r\n\n补偿 方案\n")]).text == "征地 补偿 方案")
  }

  @Test("backspace takes a whole character, whatever it is made of")
  func deletes() {
    #expect(typed([.backspace], into: "李𬱖").text == "李")
    #expect(typed([.backspace], into: "e\u{301}").text == "")
    #expect(typed([.home, .delete], into: "李𬱖").text == "𬱖")
    #expect(typed([.home, .backspace], into: "李").text == "李")
  }

  @Test("a combining accent joins the character before it")
  func joins() {
    let input = typed([.character("e"), .character("\u{301}"), .character("x")])
    #expect(input.text == "e\u{301}x")
    #expect(input.position == 2)
  }

  @Test(
    "keys that do not edit are left to the screen", arguments: [Key.enter, .escape, .tab, .up, .control("s")])
  func leaves(key: Key) {
    var input = TextInput("征地")
    let isTaken = input.handle(key)
    #expect(!isTaken)
    #expect(input == TextInput("征地"))
  }

  @Test("the part around the cursor is shown, and the cursor stands at the insertion point")
  func scrolls() {
    var canvas = Canvas(CellSize(rows: 1, columns: 8))
    TextInput("征地补偿安置方案").draw(in: &canvas, canvas.bounds, isFocused: true)
    #expect(canvas.lines[0] == "置方案")
    #expect(canvas.cursor == CellPoint(row: 0, column: 6))
  }

  @Test("never a cursor outside the field, at any width", arguments: 0...9)
  func staysInside(columns: Int) {
    for text in ["", "a", "征", "征地补偿安置方案", "ab征c"] {
      var canvas = Canvas(CellSize(rows: 1, columns: columns))
      TextInput(text).draw(in: &canvas, canvas.bounds, isFocused: true)
      #expect((canvas.cursor?.column ?? 0) <= max(0, columns - 1))
    }
  }
}
