public import Disclosure

/// The office's own words for a part of the yearly report.
public typealias AnnualParagraph = ReportParagraph<AnnualPart>

/// The office's own words for a part of a report. They may use the placeholders of the templates.
public struct ReportParagraph<Part: ReportPart>: Hashable, Sendable {
  /// The words, parsed; every name in them is known.
  public let body: TemplateBody

  /// - Parameters:
  ///   - text: one paragraph a line.
  ///   - part: the part that the words are for.
  /// - Throws: ``TemplateError`` for what is no template, or an unknown name: an officer learns of it when
  ///   entering the words and not when the report is due.
  public init(_ text: String, of part: Part) throws(TemplateError) {
    let source = TemplateSource(name: "“\(part.title)”的自拟段落", text: text)
    body = try TemplateBody(parsing: source)
    try body.check(against: Part.namesOfParagraphs)
  }
}
