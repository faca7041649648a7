extension TemplateBody {
  /// Checks every name, in branches too that this year's figures will not reach.
  ///
  /// - Throws: ``TemplateError`` for the first unknown name, or one of a kind that does not fit its place.
  public func check(against vocabulary: TemplateVocabulary) throws(TemplateError) {
    try check(nodes, vocabulary)
  }

  private func check(_ nodes: [TemplateNode], _ vocabulary: TemplateVocabulary) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .text: break
      case .placeholder(let name): try checkPlaceholder(name, vocabulary)
      case .condition(let name, let then, let otherwise):
        try checkCondition(name, vocabulary)
        try check(then, vocabulary)
        try check(otherwise, vocabulary)
      case .list(let name, let body):
        try check(body, vocabulary.adding(try entryNames(of: name, vocabulary)))
      }
    }
  }

  private func kind(
    of name: TemplateName, _ vocabulary: TemplateVocabulary
  ) throws(TemplateError) -> TemplateVocabulary.Kind {
    guard let kind = vocabulary.kinds[name.text] else {
      throw source.error(.unknownName(name.text, similar: vocabulary.names(like: name.text)), at: name)
    }
    return kind
  }

  private func checkPlaceholder(
    _ name: TemplateName, _ vocabulary: TemplateVocabulary
  ) throws(TemplateError) {
    switch try kind(of: name, vocabulary) {
    case .text, .number: break
    case .condition, .list: throw source.error(.wrongKind(name.text, nil), at: name)
    }
  }

  private func checkCondition(
    _ name: TemplateName, _ vocabulary: TemplateVocabulary
  ) throws(TemplateError) {
    switch try kind(of: name, vocabulary) {
    case .number, .condition, .list: break
    case .text: throw source.error(.wrongKind(name.text, .condition), at: name)
    }
  }

  private func entryNames(
    of name: TemplateName, _ vocabulary: TemplateVocabulary
  ) throws(TemplateError) -> TemplateVocabulary {
    guard case .list(let names) = try kind(of: name, vocabulary) else {
      throw source.error(.wrongKind(name.text, .list), at: name)
    }
    return names
  }
}
