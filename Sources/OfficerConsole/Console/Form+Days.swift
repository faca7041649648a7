import Disclosure
import OfficeDocuments
import Terminal

/// Days are typed as people write them, and stand in the field as the record has them once the cursor has left it.
extension Form {
  /// Takes a key. In a field for a day `t` fills in today, `-` and `+` the day before and the next.
  mutating func handle(_ key: Key, today: Day) -> Turn {
    guard list == nil, let field = focused, case .day(let mayLieAhead) = field.kind else {
      return handle(key)
    }
    if let day = Self.day(key, from: field.values.first, today: today) {
      set([day.iso], of: field.name)
      return .changed(field.name)
    }
    let turn = handle(key)
    guard key.leavesField, let text = field.values.first, (try? Day(iso: text)) == nil else { return turn }
    if let day = try? TypedDate.parse(text, today: today, mayLieAhead: mayLieAhead) {
      set([day.iso], of: field.name)
    }
    // Also where it is no day: now is the time to say so.
    return turn == .moved ? .changed(field.name) : turn
  }

  private static func day(_ key: Key, from text: String?, today: Day) -> Day? {
    if key == .character("t") { return today }
    guard let day = text.flatMap({ try? Day(iso: $0) }) else { return nil }
    return key == .character("-")
      ? day - 1 : [.character("+"), .character("=")].contains(key) ? day + 1 : nil
  }

  /// Whether a day is being typed into the field and may still become one: too early to say that it is none.
  func isTypingDay(_ name: String, today: Day) -> Bool {
    guard let field = focused, field.name == name, case .day(let mayLieAhead) = field.kind,
      let text = field.values.first, (try? Day(iso: text)) == nil
    else { return false }
    return text.count < 10 || (try? TypedDate.parse(text, today: today, mayLieAhead: mayLieAhead)) != nil
  }

  /// What may be typed into a field for a day.
  static let dayHint = "如 11-21；t 今天，-/+ 前后一天"
}

extension Key {
  /// Whether it leads out of a field, or does what its form is for.
  fileprivate var leavesField: Bool {
    switch self {
    case .enter, .tab, .backTab, .up, .down, .pageUp, .pageDown, .wheelUp, .wheelDown, .control("o"),
      .function(9):
      true
    case .character, .control, .escape, .backspace, .delete, .left, .right, .home, .end, .function, .paste:
      false
    }
  }
}
