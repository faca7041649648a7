/// A parsed template is a list of these.
indirect enum TemplateNode: Hashable, Sendable {
  case text(String)
  case placeholder(TemplateName)
  case condition(TemplateName, then: [TemplateNode], otherwise: [TemplateNode])
  case list(TemplateName, [TemplateNode])
}
