/// A template file: its head, and the text that is filled in.
public struct Template: Hashable, Sendable {
  public let head: TemplateHead
  public let body: TemplateBody

  /// - Throws: ``TemplateError``.
  public init(parsing source: TemplateSource) throws(TemplateError) {
    let (head, length) = try TemplateHead.parse(source)
    self.head = head
    body = try TemplateBody(parsing: source, skipping: length)
  }
}
