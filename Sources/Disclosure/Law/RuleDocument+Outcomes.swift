extension RuleDocument {
  /// The outcomes, each with what its reply cites and, for replies from 2024-01-01, the remedy that it tells.
  static func section(on outcomes: [Outcome]) -> [String] {
    ["", "## 答复类型与救济途径（2024年1月1日起的答复）", ""] + outcomes.map(line)
  }

  static func outcomes(citing article: Int) -> [Outcome] {
    Outcome.allCases.filter { outcome in
      outcome.citation.contains { $0.instrument == .regulation2019 && $0.article == article }
    }
  }

  private static func line(for outcome: Outcome) -> String {
    let articles = outcome.citation.map(\.short).joined(separator: "、")
    let remedy = Remedy.after(outcome, repliedOn: "2024-01-01").name
    return "- \(outcome.name)：\(articles.isEmpty ? "没有条文" : articles)；\(remedy)\(exception(to: outcome))"
  }

  private static func exception(to outcome: Outcome) -> String {
    outcome == .closedOther ? "，撤回申请的除外" : ""
  }
}
