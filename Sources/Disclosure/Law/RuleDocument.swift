/// The rules and outcomes as a document that a lawyer can check, in lines without a width.
public enum RuleDocument {
  /// All rules in all versions, by chapter, the outcomes, and the instruments that the rules cite.
  public static func lines() -> [String] {
    let chapters = RuleChapter.allCases.enumerated().flatMap { index, chapter in
      ["", "## \(ChineseNumeral.text(index + 1))、\(chapter.title)"] + chapter.topics.flatMap(section)
    }
    return ["# 开卷适用的规则"] + chapters + section(on: Outcome.allCases)
      + instruments(citedBy: LawBook.rules)
  }

  /// The rules and outcomes that cite an article of the Regulation of 2019; nil when there is none.
  public static func lines(citing article: Int) -> [String]? {
    let rules = LawBook.rules.filter { $0.cites(article, of: .regulation2019) }
    let outcomes = outcomes(citing: article)
    guard !rules.isEmpty || !outcomes.isEmpty else { return nil }
    return ["# " + Article.regulation(article).full]
      + rules.flatMap { ["", "### \($0.title)"] + body(of: $0) }
      + (outcomes.isEmpty ? [] : section(on: outcomes))
  }

  private static func section(on topic: RuleTopic) -> [String] {
    LawBook.versions(of: topic).flatMap { ["", "### \($0.title)"] + body(of: $0) }
  }

  private static func body(of rule: Rule) -> [String] {
    let articles = rule.articles.isEmpty ? "没有条文" : rule.articles.map(\.short).joined(separator: "、")
    return [
      "- 施行期间：\(period(of: rule))",
      "- 条文：\(articles)",
      "- 内容：\(rule.sentence)",
    ] + rule.value.lines.map { "- 数值：\($0)" } + [
      "- 依据类别：\(rule.basis.name)\(rule.isSettable ? "（可设置）" : "")"
    ] + (rule.note.map { ["- 说明：\($0)"] } ?? [])
  }

  private static func period(of rule: Rule) -> String {
    guard let last = rule.inForceThrough else { return "\(rule.inForceFrom.chinese)起" }
    return "\(rule.inForceFrom.chinese)至\(last.chinese)"
  }

  private static func instruments(citedBy rules: [Rule]) -> [String] {
    let cited = Set(rules.flatMap(\.articles).map(\.instrument))
    let lines = Instrument.allCases.filter(cited.contains).map { instrument in
      "- \(instrument.shortTitle)：\(instrument.title)，\(instrument.origin)"
    }
    return ["", "## 所引文件", ""] + lines
  }
}
