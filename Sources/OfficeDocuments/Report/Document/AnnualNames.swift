import Disclosure

/// The names that the templates of the yearly report may use, and their values for a report.
public enum AnnualNames {
  /// What an officer's own paragraph can use.
  public static let ofParagraphs = TemplateVocabulary(
    Dictionary(uniqueKeysWithValues: AnnualName.allCases.map { ($0.rawValue, $0.kind) })
  ).adding(figures(prefix: "")).adding(figures(prefix: lastYearPrefix))

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

  private static func fill(_ scope: inout TemplateScope, with report: AnnualReport, prefix: String) {
    for figure in report.form.figures {
      guard let value = report[figure] else { continue }
      scope[prefix + figure.name] =
        figure.isMoney ? .text(Money(fen: value).tenThousandYuan) : .number(value)
    }
  }
}
