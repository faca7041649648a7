/// A name that a template asks for, as 年度 or 新收.总计, with its place in the file.
struct TemplateName: Hashable, Sendable {
  let text: String
  /// Of the opening brace.
  let place: TemplatePlace
}
