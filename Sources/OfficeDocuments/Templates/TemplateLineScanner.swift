/// Cuts one line of a template into text and tags.
struct TemplateLineScanner {
  private let source: TemplateSource
  private let line: Int
  private let characters: [Character]
  private var position = 0

  init(source: TemplateSource, line: Int, characters: [Character]) {
    self.source = source
    self.line = line
    self.characters = characters
  }

  private var place: TemplatePlace { TemplatePlace(line: line, column: position + 1) }
  private var isDoubled: Bool {
    position + 1 < characters.count && characters[position + 1] == characters[position]
  }

  mutating func tokens() throws(TemplateError) -> [TemplateToken] {
    var tokens: [TemplateToken] = []
    var text = ""
    while position < characters.count {
      guard let character = try literal() else {
        if !text.isEmpty { tokens.append(.text(text)) }
        text = ""
        tokens.append(.tag(try tag()))
        continue
      }
      text.append(character)
    }
    return text.isEmpty ? tokens : tokens + [.text(text)]
  }

  /// The next character as text, a doubled brace as one; nil where a tag begins.
  private mutating func literal() throws(TemplateError) -> Character? {
    let character = characters[position]
    switch character {
    case "{" where !isDoubled: return nil
    case "}" where !isDoubled: throw source.error(.strayBrace, at: place)
    case "｛" where !isDoubled, "｝" where !isDoubled: throw source.error(.fullWidthBrace, at: place)
    case "{", "}", "｛", "｝": position += 1
    default: try requirePrintable(character)
    }
    position += 1
    return character
  }

  private mutating func tag() throws(TemplateError) -> TemplateTag {
    let start = place
    var content = ""
    position += 1
    while position < characters.count, characters[position] != "}" {
      guard characters[position] != "{" else { throw source.error(.unclosedBrace, at: start) }
      try requirePrintable(characters[position])
      content.append(characters[position])
      position += 1
    }
    guard position < characters.count else { throw source.error(.unclosedBrace, at: start) }
    position += 1
    return try TemplateTag(content, at: start, of: source)
  }

  private func requirePrintable(_ character: Character) throws(TemplateError) {
    if !character.isPrintable { throw source.error(.controlCharacter, at: place) }
  }
}
