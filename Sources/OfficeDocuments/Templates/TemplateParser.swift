/// Builds the tree of a template from its tokens.
struct TemplateParser {
  /// Blocks inside each other.
  static let maximumDepth = 16

  private let source: TemplateSource
  private var tokens: ArraySlice<TemplateToken>
  /// The lists that are being read, from the outermost on.
  private var openLists: [String] = []

  static func nodes(
    of source: TemplateSource, skipping skipped: Int
  ) throws(TemplateError) -> [TemplateNode] {
    let tokens = try TemplateScanner.tokens(of: source, skipping: skipped)
    var parser = TemplateParser(source: source, tokens: tokens[...])
    let (nodes, closing) = try parser.nodes(depth: 0)
    switch closing {
    case nil: return nodes
    case .otherwise(let place): throw source.error(.strayElse, at: place)
    case .end(let place): throw source.error(.strayEnd, at: place)
    }
  }

  /// What ended a run of nodes.
  private enum Closing {
    case otherwise(TemplatePlace)
    case end(TemplatePlace)
  }

  private init(source: TemplateSource, tokens: ArraySlice<TemplateToken>) {
    self.source = source
    self.tokens = tokens
  }

  /// The nodes up to a 否则, a 完 or the end of the text.
  private mutating func nodes(depth: Int) throws(TemplateError) -> ([TemplateNode], Closing?) {
    var nodes: [TemplateNode] = []
    while let token = tokens.popFirst() {
      switch token {
      case .text(let text): nodes.append(.text(text))
      case .tag(.placeholder(let name)): nodes.append(.placeholder(name))
      case .tag(.condition(let name)): nodes.append(try condition(name, depth: depth + 1))
      case .tag(.list(let name)): nodes.append(try list(name, depth: depth + 1))
      case .tag(.otherwise(let place)): return (nodes, .otherwise(place))
      case .tag(.end(let place)): return (nodes, .end(place))
      }
    }
    return (nodes, nil)
  }

  private mutating func condition(
    _ name: TemplateName, depth: Int
  ) throws(TemplateError) -> TemplateNode {
    let (then, closing) = try block(of: name, depth)
    switch closing {
    case nil: throw source.error(.unclosedBlock(.condition), at: name)
    case .end: return .condition(name, then: then, otherwise: [])
    case .otherwise: break
    }
    let (otherwise, end) = try nodes(depth: depth)
    switch end {
    case nil: throw source.error(.unclosedBlock(.condition), at: name)
    case .otherwise(let place): throw source.error(.secondElse, at: place)
    case .end: return .condition(name, then: then, otherwise: otherwise)
    }
  }

  private mutating func list(_ name: TemplateName, depth: Int) throws(TemplateError) -> TemplateNode {
    guard !openLists.contains(name.text) else { throw source.error(.listInItself(name.text), at: name) }
    openLists.append(name.text)
    defer { openLists.removeLast() }
    let (body, closing) = try block(of: name, depth)
    switch closing {
    case nil: throw source.error(.unclosedBlock(.list), at: name)
    case .otherwise(let place): throw source.error(.elseInList, at: place)
    case .end: return .list(name, body)
    }
  }

  private mutating func block(
    of name: TemplateName, _ depth: Int
  ) throws(TemplateError) -> ([TemplateNode], Closing?) {
    guard depth <= Self.maximumDepth else {
      throw source.error(.tooDeep(limit: Self.maximumDepth), at: name)
    }
    return try nodes(depth: depth)
  }
}
