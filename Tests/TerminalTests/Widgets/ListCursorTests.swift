import Testing

import Terminal

@Suite struct ListCursorTests {
  private func after(_ keys: [Key], count: Int = 100, page: Int = 10) -> ListCursor {
    var cursor = ListCursor(count: count, page: page)
    for key in keys where !cursor.handle(key) { Issue.record("\(key) does not move") }
    return cursor
  }

  @Test("the screen follows the cursor by as little as it must")
  func follows() {
    #expect(after(Array(repeating: .down, count: 9)).visible == 0..<10)
    #expect(after(Array(repeating: .down, count: 10)).visible == 1..<11)
    #expect(after([.end]).visible == 90..<100)
    #expect(after([.end, .up, .up]).visible == 90..<100)
    #expect(after([.pageDown, .pageDown, .home]).visible == 0..<10)
  }

  @Test("the cursor stays in the list")
  func stays() {
    #expect(after([.up]).position == 0)
    #expect(after([.end, .down]).position == 99)
    #expect(after([.pageDown], count: 0).selected == nil)
    #expect(after([.character("G")], count: 3).visible == 0..<3)
  }

  @Test("a list that shrinks takes the cursor along")
  func shrinks() {
    var cursor = after([.end])
    cursor.resize(count: 5, page: 10)
    #expect(cursor.selected == 4)
    #expect(cursor.visible == 0..<5)
    cursor.resize(count: 0, page: 10)
    #expect(cursor.selected == nil)
    #expect(cursor.visible.isEmpty)
  }
}
