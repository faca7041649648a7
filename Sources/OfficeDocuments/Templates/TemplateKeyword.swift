/// The words that open, part and end a block of a template.
public enum TemplateKeyword: String, CaseIterable, Sendable {
  case condition = "若"
  case list = "逐项"
  case otherwise = "否则"
  case end = "完"
}
