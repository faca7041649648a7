/// What stands between a pair of braces.
enum TemplateTag: Hashable, Sendable {
  case placeholder(TemplateName)
  case condition(TemplateName)
  case list(TemplateName)
  case otherwise(TemplatePlace)
  case end(TemplatePlace)

  /// Whether the tag only steers, so that a line with nothing else on it gives no line of text.
  var steers: Bool {
    switch self {
    case .placeholder: false
    case .condition, .list, .otherwise, .end: true
    }
  }

  /// - Parameter content: the text between the braces.
  init(_ content: String, at place: TemplatePlace, of source: TemplateSource) throws(TemplateError) {
    let words = content.split(maxSplits: 1) { $0.isWhitespace }.map { String($0).trimmedOfBlanks }
    guard let first = words.first else { throw source.error(.emptyBraces, at: place) }
    let rest = words.count > 1 && !words[1].isEmpty ? words[1] : nil
    guard let keyword = TemplateKeyword(rawValue: first) else {
      self = .placeholder(TemplateName(text: content.trimmedOfBlanks, place: place))
      return
    }
    try self.init(keyword, rest, at: place, of: source)
  }

  private init(
    _ keyword: TemplateKeyword, _ rest: String?, at place: TemplatePlace, of source: TemplateSource
  ) throws(TemplateError) {
    switch (keyword, rest) {
    case (.condition, let name?): self = .condition(TemplateName(text: name, place: place))
    case (.list, let name?): self = .list(TemplateName(text: name, place: place))
    case (.otherwise, nil): self = .otherwise(place)
    case (.end, nil): self = .end(place)
    case (.condition, nil), (.list, nil): throw source.error(.missingName(keyword), at: place)
    case (.otherwise, _?), (.end, _?): throw source.error(.unexpectedWords(keyword), at: place)
    }
  }
}
