/// What a name of a template stands for.
public enum TemplateValue: Hashable, Sendable {
  case text(String)
  /// A count.
  case number(Int)
  case condition(Bool)
  case list([TemplateScope])
}
