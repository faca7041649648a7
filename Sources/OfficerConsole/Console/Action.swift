package import Terminal

/// Something that can be done at a place: listed by the help, and run from it.
package struct Action: Hashable, Sendable {
  /// The first is the one shown; a letter among them suffices.
  package let keys: [Key]
  package let name: String
  /// By which people look for it too.
  package let otherWords: [String]
  /// Why it cannot be done now, with the article or the fact that is missing; nil when it can.
  package let refusal: String?
  /// Whether the line at the bottom shows it.
  package let isFrequent: Bool

  package init(
    _ keys: Key..., name: String, otherWords: [String] = [], refusal: String? = nil, isFrequent: Bool = false
  ) {
    self.keys = keys
    self.name = name
    self.otherWords = otherWords
    self.refusal = refusal
    self.isFrequent = isFrequent
  }
}

extension Key {
  /// As the help writes it.
  package var name: String {
    switch self {
    case .character(" "): "空格"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .enter: "回车"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "退格"
    case .delete: "Del"
    case .up: "上"
    case .down: "下"
    case .left: "左"
    case .right: "右"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .wheelUp, .wheelDown: "滚轮"
    case .paste: "粘贴"
    }
  }
}
