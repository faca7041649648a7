import Terminal

/// Keys as a script writes them: letters one by one, other keys by name in angle brackets, text to be pasted in
/// quotes: `j j <enter> "征地" <esc>`.
enum Keys {
  static func parse(_ script: String) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let first = rest.first {
      switch first {
      case " ", "\n": rest.removeFirst()
      case "<":
        let name = rest.dropFirst().prefix { $0 != ">" }
        keys.append(key(named: String(name)))
        rest = rest.dropFirst(name.count + 2)
      case "\"":
        let text = rest.dropFirst().prefix { $0 != "\"" }
        keys += text.map { .character($0) }
        rest = rest.dropFirst(text.count + 2)
      default:
        keys.append(.character(first))
        rest.removeFirst()
      }
    }
    return keys
  }

  private static func key(named name: String) -> Key {
    if name.hasPrefix("c-"), let letter = name.last { return .control(letter) }
    if name.hasPrefix("f"), let number = Int(name.dropFirst()) { return .function(number) }
    guard let key = named[name] else { preconditionFailure("a script names no key <\(name)>") }
    return key
  }

  private static let named: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "backspace": .backspace,
    "delete": .delete, "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "pgup": .pageUp, "pgdn": .pageDown, "wheelup": .wheelUp, "wheeldown": .wheelDown,
    "space": .character(" "),
  ]
}
