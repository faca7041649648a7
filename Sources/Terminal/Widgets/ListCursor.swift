/// The cursor in a list that may be longer than the screen, and which of its rows the screen shows.
public struct ListCursor: Hashable, Sendable {
  public private(set) var position = 0
  /// The first row shown.
  public private(set) var offset = 0
  public private(set) var count: Int
  private var page: Int

  /// - Parameters:
  ///   - count: rows in the list.
  ///   - page: rows that the screen shows.
  public init(count: Int = 0, page: Int = 1) {
    self.count = max(0, count)
    self.page = max(1, page)
  }

  /// The rows that the screen shows.
  public var visible: Range<Int> { offset..<min(count, offset + page) }

  /// The row under the cursor, nil in an empty list.
  public var selected: Int? { count > 0 ? position : nil }

  /// 上面还有2项，下面还有9项: what a list does not show; empty where it shows all.
  public var rest: String {
    let (above, below) = (offset, count - visible.upperBound)
    return [above > 0 ? "上面还有\(above)项" : "", below > 0 ? "下面还有\(below)项" : ""].filter { !$0.isEmpty }
      .joined(separator: "，")
  }

  public mutating func move(to place: Int) {
    position = min(max(0, place), max(0, count - 1))
    keepInSight()
  }

  /// After the list or the screen changed: the cursor stays on its row as far as there is one.
  public mutating func resize(count: Int, page: Int) {
    self.count = max(0, count)
    self.page = max(1, page)
    move(to: position)
  }

  /// Takes a key.
  ///
  /// - Returns: whether it moved in the list; others belong to the screen.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up, .character("k"): move(to: position - 1)
    case .down, .character("j"): move(to: position + 1)
    case .pageUp, .control("b"): move(to: position - page)
    case .pageDown, .control("f"): move(to: position + page)
    case .home, .character("g"): move(to: 0)
    case .end, .character("G"): move(to: count - 1)
    case .wheelUp: move(to: position - 3)
    case .wheelDown: move(to: position + 3)
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .left, .right, .function,
      .paste:
      return false
    }
    return true
  }

  private mutating func keepInSight() {
    if position < offset { offset = position }
    if position >= offset + page { offset = position - page + 1 }
    offset = max(0, min(offset, count - page))
  }
}
