/// A piece of a template: text as it will stand, or a tag.
enum TemplateToken: Hashable, Sendable {
  case text(String)
  case tag(TemplateTag)
}
