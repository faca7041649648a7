import Testing

@testable import CursesTerminal

/// What several bytes that came at one time are taken for.
@Suite struct KeyBurstTests {
  private func reads(_ text: String) -> [KeyRead] { text.unicodeScalars.map { .scalar($0) } }

  @Test(
    "lines that came at one time are a paste",
    arguments: [
      "王五\r当面\r", "第一行\n第二行", "a\tb\rc\td\r", "征地\r\r", "1\r2\r3\r", "\r甲乙\r丙丁", "text\r\n",
    ])
  func paste(text: String) { #expect(TypedRun(reads(text)).isPaste) }

  @Test(
    "what a person types fast, or a script one key after another, is none",
    arguments: [
      "征地补偿方案", "征地\r", "jjjjjjjjjjjjjjjj", "\r\r\r\r", "2026-7\rn", "jjj\rt", "j\rn", "\rjj", "\t\t\r", "y",
      "",
    ])
  func typed(text: String) { #expect(!TypedRun(reads(text)).isPaste) }

  @Test("Tab and Enter before the first character are keys of their own")
  func lead() {
    let run = TypedRun(reads("\t\t\r甲乙\r丙丁"))
    #expect(run.lead == 3 && run.isPaste)
  }

  @Test("a run ends before a key that is no text")
  func ends() {
    let run = TypedRun(reads("甲乙\r") + [.code(0x102)] + reads("丙丁"))
    #expect(run.count == 3 && !run.isPaste)
    #expect(TypedRun(endOf: reads("甲\r") + [.code(0x102)] + reads("丙丁")).text == "丙丁")
  }

  @Test(
    "the sequence of a key that nobody knows is passed over whole",
    arguments: ["[1;5C", "[27;2;13~", "OP", "[[A", "b", "[M", "\u{7F}"])
  func unknown(rest: String) {
    let sequence = UnknownSequence(reads("\u{1B}\(rest)q")[...])
    #expect(sequence?.count == rest.unicodeScalars.count + 1 && sequence?.isWhole == true)
  }

  @Test("Esc alone, twice, or before Enter is Esc", arguments: ["\u{1B}", "\u{1B}\u{1B}", "\u{1B}\r", "a"])
  func escape(text: String) { #expect(UnknownSequence(reads(text)[...]) == nil) }

  @Test(
    "of a sequence whose end has not come all that is there belongs to it", arguments: ["[1;5", "[", "O"])
  func unfinished(rest: String) {
    let sequence = UnknownSequence(reads("\u{1B}\(rest)")[...])
    #expect(sequence?.count == rest.count + 1 && sequence?.isWhole == false)
  }
}
