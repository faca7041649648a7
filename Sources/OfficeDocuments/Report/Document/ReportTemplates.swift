public import Disclosure

/// The templates of the six parts of the yearly report.
public typealias AnnualTemplates = ReportTemplates<AnnualPart>

/// The templates of a report's parts, each parsed and its names checked.
public struct ReportTemplates<Part: ReportPart>: Sendable {
  private let templates: [Part: Template]

  /// - Parameter sources: one for each part.
  /// - Throws: ``TemplateError`` for the first that is no template of this report.
  public init(_ sources: [Part: TemplateSource]) throws(TemplateError) {
    var templates: [Part: Template] = [:]
    for part in Part.allCases {
      guard let source = sources[part] else { preconditionFailure("every part has a template") }
      templates[part] = try Self.template(source)
    }
    self.templates = templates
  }

  /// One of them alone.
  ///
  /// - Parameter source: the whole file.
  /// - Throws: ``TemplateError`` for what is no template of this report.
  public static func template(_ source: TemplateSource) throws(TemplateError) -> Template {
    let template = try Template(parsing: source)
    try template.body.check(against: Part.namesOfTemplates)
    return template
  }

  subscript(part: Part) -> Template {
    guard let template = templates[part] else { preconditionFailure("the initializer fills every part") }
    return template
  }
}
