/// Cuts the lines of a template into text and tags.
///
/// A line with nothing on it but 若, 逐项, 否则 and 完 gives no line of text, so that blocks can be laid out.
struct TemplateScanner {
  private let source: TemplateSource
  private var tokens: [TemplateToken] = []

  /// - Parameter skipped: lines of the head.
  static func tokens(
    of source: TemplateSource, skipping skipped: Int
  ) throws(TemplateError) -> [TemplateToken] {
    var scanner = TemplateScanner(source: source)
    for index in source.lines.indices.dropFirst(skipped) { try scanner.scan(index) }
    return scanner.tokens
  }

  private init(source: TemplateSource) { self.source = source }

  private mutating func scan(_ index: Int) throws(TemplateError) {
    var line = TemplateLineScanner(source: source, line: index + 1, characters: Array(source.lines[index]))
    let found = try line.tokens()
    guard found.contains(where: \.steers), found.allSatisfy(\.isSilent) else {
      tokens += found
      // Between two lines, not after the last.
      if index + 1 < source.lines.count { tokens.append(.text("\n")) }
      return
    }
    tokens += found.filter(\.steers)
  }
}

extension TemplateToken {
  /// Whether the token is a tag that only steers.
  fileprivate var steers: Bool {
    switch self {
    case .text: false
    case .tag(let tag): tag.steers
    }
  }

  /// Whether the token shows nothing by itself.
  fileprivate var isSilent: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .tag(let tag): tag.steers
    }
  }
}
