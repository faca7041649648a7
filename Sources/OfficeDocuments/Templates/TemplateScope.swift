/// The values that a template is filled in with, by name. What has no value is absent.
public struct TemplateScope: Hashable, Sendable {
  public private(set) var values: [String: TemplateValue]

  public init(_ values: [String: TemplateValue] = [:]) {
    self.values = values
  }

  public subscript(name: String) -> TemplateValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// These values, and beside them those of an entry of a list, which come first.
  func entering(_ entry: TemplateScope) -> TemplateScope {
    TemplateScope(values.merging(entry.values) { _, inner in inner })
  }
}
