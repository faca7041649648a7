import Testing

import Terminal

@Suite struct CanvasTests {
  private func canvas(rows: Int = 2, columns: Int = 10) -> Canvas {
    Canvas(CellSize(rows: rows, columns: columns))
  }

  @Test("text stands in its part, and a wide character takes two cells")
  func draws() {
    var canvas = canvas()
    canvas.draw("ab李𬱖", in: canvas.bounds.droppingLeft(1).top(1))
    #expect(canvas.lines == [" ab李𬱖", ""])
    #expect(canvas[0, 3].content == .character("李"))
    #expect(canvas[0, 4].content == .trailing)
  }

  @Test("a wide character at the right edge of its part is left out, never halved")
  func cutsAtTheEdge() {
    var canvas = canvas()
    canvas.draw("征地补偿", in: CellRect(row: 0, column: 0, rows: 1, columns: 5))
    #expect(canvas.lines[0] == "征..")
    canvas.draw("征地", in: CellRect(row: 1, column: 7, rows: 1, columns: 9))
    #expect(canvas.lines[1] == "       征")
  }

  @Test("overwriting half of a wide character blanks its other half")
  func mendsHalves() {
    var canvas = canvas(rows: 1, columns: 6)
    canvas.draw("征地补", in: canvas.bounds)
    canvas.draw("x", in: canvas.bounds.droppingLeft(1))
    canvas.draw("y", in: canvas.bounds.droppingLeft(4))
    #expect(canvas.lines[0] == " x地y")
    #expect((0..<6).allSatisfy { canvas[0, $0].content != .trailing || $0 == 3 })
  }

  @Test("a figure stands on the right side of its part")
  func alignsRight() {
    var canvas = canvas(rows: 1)
    canvas.draw("6日", in: canvas.bounds, alignment: .right)
    #expect(canvas.lines[0] == "       6日")
  }

  @Test("an escape sequence in a text is drawn as a space and does nothing")
  func disarmsControls() {
    var canvas = canvas(rows: 1)
    canvas.draw("a\u{1B}[2Jb\nc", in: canvas.bounds)
    #expect(canvas.lines[0] == "a [2Jb c")
  }

  @Test("the style layer names each run of cells that is not plain")
  func styleLayer() {
    var canvas = canvas()
    canvas.draw("逾期", in: canvas.bounds, style: .urgent)
    canvas.restyle(canvas.bounds.bottom(1), \.reversed)
    #expect(canvas.styleLines == ["0: 0-3 urgent bold", "1: 0-9 reversed"])
  }

  @Test("parts outside the canvas are cut", arguments: [(-1, -3), (5, 0), (0, 12)])
  func cutsOutside(row: Int, column: Int) {
    var canvas = canvas()
    canvas.draw("外面的字", in: CellRect(row: row, column: column, rows: 1, columns: 20))
    canvas.fill(CellRect(row: row, column: 20, rows: 9, columns: 9))
    #expect(canvas.lines.allSatisfy { CellWidth.of($0) <= 10 })
  }
}
