public import Disclosure

/// The templates of the six parts, each parsed and its names checked.
public struct AnnualTemplates: Sendable {
  private let templates: [AnnualPart: Template]

  /// - Parameter sources: one for each part.
  /// - Throws: ``TemplateError`` for the first that is no template of the yearly report.
  public init(_ sources: [AnnualPart: TemplateSource]) throws(TemplateError) {
    var templates: [AnnualPart: Template] = [:]
    for part in AnnualPart.allCases {
      guard let source = sources[part] else { preconditionFailure("every part has a template") }
      templates[part] = try Self.template(source)
    }
    self.templates = templates
  }

  /// One of them alone.
  ///
  /// - Parameter source: the whole file.
  /// - Throws: ``TemplateError`` for what is no template of the yearly report.
  public static func template(_ source: TemplateSource) throws(TemplateError) -> Template {
    let template = try Template(parsing: source)
    try template.body.check(against: AnnualNames.ofTemplates)
    return template
  }

  subscript(part: AnnualPart) -> Template {
    guard let template = templates[part] else { preconditionFailure("the initializer fills every part") }
    return template
  }
}
