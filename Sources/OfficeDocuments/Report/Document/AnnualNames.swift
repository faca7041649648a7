import Disclosure

/// The names that the templates of the yearly report may use, and their values for a report.
public enum AnnualNames {
  /// What a template can use: the names of paragraphs, and the paragraph itself.
  public static let ofTemplates = ofParagraphs.adding(
    TemplateVocabulary([own: .text, hasOwn: .condition]))

  /// What an officer's own paragraph can use.
  public static let ofParagraphs = TemplateVocabulary(
    Dictionary(uniqueKeysWithValues: AnnualName.allCases.map { ($0.rawValue, $0.kind) })
  ).adding(figures(prefix: "")).adding(figures(prefix: lastYearPrefix))

  private static let own = "自述"
  private static let hasOwn = "有自述"
  private static let lastYearPrefix = "上年."

  private static func figures(prefix: String) -> TemplateVocabulary {
    let all = AnnualForm.allCases.flatMap(\.figures)
    return TemplateVocabulary(
      Dictionary(all.map { (prefix + $0.name, $0.isMoney ? .text : .number) }) { first, _ in first })
  }

  static func scope(
    _ report: AnnualReport, lastYear: AnnualReport?, _ entries: AnnualEntries
  ) -> TemplateScope {
    var scope = TemplateScope()
    for name in AnnualName.allCases { scope[name.rawValue] = name.value(report, lastYear, entries) }
    fill(&scope, with: report, prefix: "")
    if let lastYear { fill(&scope, with: lastYear, prefix: lastYearPrefix) }
    return scope
  }

  static func adding(_ paragraph: String?, to scope: TemplateScope) -> TemplateScope {
    var scope = scope
    scope[hasOwn] = .condition(paragraph != nil)
    scope[own] = paragraph.map { .text($0) }
    return scope
  }

  private static func fill(_ scope: inout TemplateScope, with report: AnnualReport, prefix: String) {
    for figure in report.form.figures {
      guard let value = report[figure] else { continue }
      scope[prefix + figure.name] =
        figure.isMoney ? .text(Money(fen: value).tenThousandYuan) : .number(value)
    }
  }
}
