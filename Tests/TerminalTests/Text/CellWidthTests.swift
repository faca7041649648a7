import Terminal
import Testing

struct CellWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("中", 2), ("〇", 2), ("，", 2), ("（", 2), ("㐀", 2), ("𠮷", 2), ("가", 2), ("é", 1),
      ("…", 1), ("“", 1), ("①", 1), ("·", 1), ("✅", 2), ("🌡", 1),
    ] as [(Character, Int)])
  func `a character has the cells of a terminal, ambiguous ones one`(character: Character, cells: Int) {
    #expect(CellWidth.of(character) == cells)
  }

  @Test(arguments: ["\u{7}", "\u{1B}", "\t", "\n", "\r\n", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}"])
  func `a control character takes no cell`(text: String) {
    #expect(CellWidth.of(text) == 0)
  }

  @Test(arguments: ["\u{301}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{3099}"] as [Unicode.Scalar])
  func `a combining character takes no cell`(scalar: Unicode.Scalar) {
    #expect(CellWidth.of(scalar) == 0)
  }

  @Test(arguments: [
    ("e\u{301}", 1), ("か\u{3099}", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("각", 2),
  ])
  func `a grapheme takes the cells of one sign`(text: String, cells: Int) {
    #expect(text.count == 1)
    #expect(CellWidth.of(text) == cells)
  }

  @Test(arguments: ["\u{31350}", "\u{323AF}", "\u{2EBF0}"] as [Unicode.Scalar])
  func `an ideograph newer than the C library is wide`(scalar: Unicode.Scalar) {
    #expect(CellWidth.of(scalar) == 2)
  }

  @Test func `a text is the sum of its characters`() {
    #expect(CellWidth.of("") == 0)
    #expect(CellWidth.of("2025-03-05") == 10)
    #expect(CellWidth.of("依申请公开〔2025〕第3号") == 23)
    #expect(CellWidth.of("依申请公开".dropFirst(2)) == 6)
    #expect(CellWidth.of("a\tb") == 2)
  }

  @Test func `many threads get the same widths`() async {
    let widths = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<64 { group.addTask { CellWidth.of("𠮷中a😀") } }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(widths == [7])
  }
}
