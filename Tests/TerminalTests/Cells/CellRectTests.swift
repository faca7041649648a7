import Testing

import Terminal

@Suite struct CellRectTests {
  private let whole = CellRect(row: 0, column: 0, rows: 24, columns: 80)

  @Test("the parts of a screen fit together")
  func parts() {
    #expect(whole.top(2).rowRange == 0..<2)
    #expect(whole.droppingTop(2).droppingBottom(1).rowRange == 2..<23)
    #expect(whole.right(10).columnRange == 70..<80)
    #expect(whole.inset(rows: 1, columns: 2) == CellRect(row: 1, column: 2, rows: 22, columns: 76))
    #expect(
      whole.centred(CellSize(rows: 10, columns: 40)) == CellRect(row: 7, column: 20, rows: 10, columns: 40))
  }

  @Test("a part of a part that is too small is empty")
  func tooSmall() {
    #expect(whole.top(1).droppingTop(3).isEmpty)
    #expect(whole.left(1).inset(columns: 2).isEmpty)
    #expect(whole.top(3).centred(CellSize(rows: 9, columns: 99)) == whole.top(3))
  }
}
