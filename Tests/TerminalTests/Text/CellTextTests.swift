import Terminal
import Testing

struct CellTextTests {
  @Test(arguments: [
    (5, "征地"), (4, "征地"), (3, "征"), (2, "征"), (1, ""), (0, ""), (-1, ""), (8, "征地补偿"), (9, "征地补偿"),
  ])
  func `a wide character is never split`(cells: Int, expected: String) {
    #expect("征地补偿".truncated(toCells: cells) == expected)
  }

  @Test(arguments: [
    (8, "征地补偿"), (7, "征地补…"), (6, "征地…"), (5, "征地…"), (4, "征…"), (2, "…"), (1, "…"), (0, ""),
  ])
  func `a marker ends a shortened text inside its cells`(cells: Int, expected: String) {
    #expect("征地补偿".truncated(toCells: cells, marker: "…") == expected)
  }

  @Test func `a marker wider than the space is left out`() {
    #expect("abc".truncated(toCells: 1, marker: "..") == "a")
  }

  @Test func `padding counts cells on the side of the alignment`() {
    #expect("征地".padded(toCells: 6) == "征地  ")
    #expect("征地".padded(toCells: 6, alignment: .right) == "  征地")
    #expect("征地".padded(toCells: 3) == "征地")
    #expect("e\u{301}".padded(toCells: 2) == "e\u{301} ")
  }

  @Test func `a fitted text always has its cells`() {
    for text in ["", "a", "征", "征a地", "e\u{301}征", "👩‍👩‍👧b"] {
      for cells in 0...7 {
        for alignment in [CellAlignment.left, .right] {
          let fitted = text.fitted(toCells: cells, alignment: alignment, marker: "..")
          #expect(CellWidth.of(fitted) == cells, "\(text) in \(cells)")
        }
      }
    }
  }

  @Test func `control characters become spaces`() {
    #expect("a\u{1B}[31m\tb\r\nc\u{2028}d".withoutControls == "a [31m b  c d")
    #expect("征地".withoutControls == "征地")
  }
}
