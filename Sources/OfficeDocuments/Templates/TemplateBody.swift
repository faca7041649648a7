/// Text with placeholders: a template without its head, or what an officer typed into a part of a report.
///
/// `{年度}` is replaced; `{若 条件}…{否则}…{完}` chooses; `{逐项 列表}…{完}` repeats; `{{` and `}}` are braces.
public struct TemplateBody: Hashable, Sendable {
  let source: TemplateSource
  let nodes: [TemplateNode]

  /// - Throws: ``TemplateError``.
  public init(parsing source: TemplateSource) throws(TemplateError) {
    try self.init(parsing: source, skipping: 0)
  }

  init(parsing source: TemplateSource, skipping skipped: Int) throws(TemplateError) {
    self.source = source
    nodes = try TemplateParser.nodes(of: source, skipping: skipped)
  }
}
