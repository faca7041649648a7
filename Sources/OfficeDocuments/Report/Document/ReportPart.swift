public import Disclosure

/// A part of a report whose text comes from a template.
public protocol ReportPart: Hashable, CaseIterable, Sendable {
  /// 一、总体情况, as the report prints it.
  var title: String { get }

  /// What the office's own words for a part can use.
  static var namesOfParagraphs: TemplateVocabulary { get }
}

extension ReportPart {
  /// What a template can use: the names of paragraphs, and the paragraph itself.
  public static var namesOfTemplates: TemplateVocabulary { namesOfParagraphs.adding(OwnWords.names) }
}

extension AnnualPart: ReportPart {
  public static var namesOfParagraphs: TemplateVocabulary { AnnualNames.ofParagraphs }
}

/// The office's own words as a template takes them.
enum OwnWords {
  private static let own = "自述"
  private static let hasOwn = "有自述"

  static let names = TemplateVocabulary([own: .text, hasOwn: .condition])

  static func adding(_ paragraph: String?, to scope: TemplateScope) -> TemplateScope {
    var scope = scope
    scope[hasOwn] = .condition(paragraph != nil)
    scope[own] = paragraph.map { .text($0) }
    return scope
  }
}
