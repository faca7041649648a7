extension TemplateBody {
  /// Bytes of UTF-8. Lists inside lists multiply, and no paper is that long.
  static let longest = 4_000_000

  /// The text with every placeholder filled in.
  ///
  /// - Throws: ``TemplateError`` for a name without a value: never is one left blank; and for a text without bounds.
  public func rendered(with scope: TemplateScope) throws(TemplateError) -> [TemplateRun] {
    var rendering = Rendering()
    try render(nodes, scope, into: &rendering)
    return rendering.runs
  }

  private struct Rendering {
    private(set) var runs: [TemplateRun] = []
    private(set) var size = 0

    mutating func append(_ run: TemplateRun) {
      runs.append(run)
      size += run.text.utf8.count
    }

    func check(_ name: TemplateName, _ source: TemplateSource) throws(TemplateError) {
      guard size <= TemplateBody.longest else {
        throw source.error(.tooLong(limit: TemplateBody.longest), at: name)
      }
    }
  }

  private func render(
    _ nodes: [TemplateNode], _ scope: TemplateScope, into rendering: inout Rendering
  ) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .text(let text): rendering.append(.written(text))
      case .placeholder(let name):
        rendering.append(.filled(try text(of: name, scope)))
        try rendering.check(name, source)
      case .condition(let name, let then, let otherwise):
        try render(try holds(name, scope) ? then : otherwise, scope, into: &rendering)
      case .list(let name, let body):
        for entry in try entries(of: name, scope) {
          try render(body, scope.entering(entry), into: &rendering)
          try rendering.check(name, source)
        }
      }
    }
  }

  private func value(of name: TemplateName, _ scope: TemplateScope) throws(TemplateError) -> TemplateValue {
    guard let value = scope[name.text] else { throw source.error(.noValue(name.text), at: name) }
    return value
  }

  private func text(of name: TemplateName, _ scope: TemplateScope) throws(TemplateError) -> String {
    switch try value(of: name, scope) {
    case .text(let text): return text
    case .number(let number): return String(number)
    case .condition, .list: throw source.error(.wrongKind(name.text, nil), at: name)
    }
  }

  /// A number holds when it is not nought.
  private func holds(_ name: TemplateName, _ scope: TemplateScope) throws(TemplateError) -> Bool {
    switch try value(of: name, scope) {
    case .condition(let holds): return holds
    case .number(let number): return number != 0
    case .list(let entries): return !entries.isEmpty
    case .text: throw source.error(.wrongKind(name.text, .condition), at: name)
    }
  }

  private func entries(
    of name: TemplateName, _ scope: TemplateScope
  ) throws(TemplateError) -> [TemplateScope] {
    guard case .list(let entries) = try value(of: name, scope) else {
      throw source.error(.wrongKind(name.text, .list), at: name)
    }
    return entries
  }
}
