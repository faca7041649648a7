import Disclosure

extension TemplateHead {
  private static let end = "---"
  private static let first = TemplatePlace(line: 1, column: 1)

  /// Reads the lines before the first `---`.
  ///
  /// - Returns: the head, and the number of its lines, the `---` among them.
  static func parse(_ source: TemplateSource) throws(TemplateError) -> (head: TemplateHead, length: Int) {
    guard let end = source.lines.firstIndex(where: { $0.trimmedOfBlanks == end }) else {
      throw source.error(.head(.noEnd), at: first)
    }
    var entries: [Key: (value: String, line: Int)] = [:]
    for (index, line) in source.lines[..<end].enumerated() where !line.allSatisfy(\.isWhitespace) {
      let (key, value) = try entry(line, index + 1, source)
      guard entries[key] == nil else {
        throw source.error(.head(.duplicateKey(key)), at: TemplatePlace(line: index + 1, column: 1))
      }
      entries[key] = (value, index + 1)
    }
    return (try head(entries, source), end + 1)
  }

  private static func entry(
    _ line: String, _ number: Int, _ source: TemplateSource
  ) throws(TemplateError) -> (Key, String) {
    let place = TemplatePlace(line: number, column: 1)
    guard let colon = line.firstIndex(where: { $0 == "：" || $0 == ":" }) else {
      throw source.error(.head(.notAnEntry), at: place)
    }
    let word = String(line[..<colon]).trimmedOfBlanks
    let value = String(line[line.index(after: colon)...]).trimmedOfBlanks
    guard let key = Key(rawValue: word) else { throw source.error(.head(.unknownKey(word)), at: place) }
    guard !value.isEmpty else { throw source.error(.head(.emptyValue(key)), at: place) }
    return (key, value)
  }

  private static func head(
    _ entries: [Key: (value: String, line: Int)], _ source: TemplateSource
  ) throws(TemplateError) -> TemplateHead {
    guard let name = entries[.name] else { throw source.error(.head(.missingKey(.name)), at: first) }
    guard let basis = entries[.basis] else { throw source.error(.head(.missingKey(.basis)), at: first) }
    var kinds: [CaseEventKind] = []
    if let events = entries[.events] { kinds = try self.events(events.value, events.line, source) }
    return TemplateHead(name: name.value, basis: basis.value, events: kinds)
  }

  private static func events(
    _ value: String, _ line: Int, _ source: TemplateSource
  ) throws(TemplateError) -> [CaseEventKind] {
    var kinds: [CaseEventKind] = []
    for word in value.split(separator: "、", omittingEmptySubsequences: false) {
      let name = String(word).trimmedOfBlanks
      guard let kind = CaseEventKind.allCases.first(where: { $0.name == name }) else {
        throw source.error(.head(.unknownEvent(name)), at: TemplatePlace(line: line, column: 1))
      }
      kinds.append(kind)
    }
    return kinds
  }
}
