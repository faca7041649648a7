package import Disclosure

extension TopicEvent {
  /// What was decided when and by whom, in one line of Chinese.
  package var wording: String { "\(day.iso) \(person) \(fact.wording)" }
}

extension TopicFact {
  fileprivate var wording: String {
    switch self {
    case .opened(let facts): return "\(kind.name)“\(facts.title)”"
    case .joined(let facts):
      return "\(kind.name)：\(Self.cases(facts.items))是同一信息\(Self.because(facts.reason))"
    case .separated(let facts): return "\(kind.name)：\(Self.cases([facts.item]))\(Self.because(facts.reason))"
    case .suggested(let facts):
      return "\(kind.name)：\(facts.words)\(facts.caseNumber.map { "（\($0)）" } ?? "")"
    case .evaluated(let facts):
      let parts = [facts.verdict.name, facts.ground?.name, facts.reason, facts.by.map { "至\($0.iso)" }]
      return "\(kind.name)：\(parts.compactMap(\.self).joined(separator: "，"))"
    case .secrecyReviewed(let facts): return "\(kind.name)：\(facts.verdict.name)\(Self.because(facts.words))"
    case .published(let facts): return "\(kind.name)：\(facts.publishedOn.iso)，目录第\(facts.paper)号"
    case .withdrawn(let facts): return "\(kind.name)第\(facts.event)条\(Self.because(facts.reason))"
    }
  }

  private static func cases(_ items: [ItemName]) -> String {
    let numbers = items.map { CaseNumber($0.caseNumber).short ?? $0.caseNumber }
    return numbers.count > 6
      ? "\(numbers.prefix(6).joined(separator: "、"))等\(numbers.count)件" : numbers.joined(separator: "、")
  }

  private static func because(_ reason: String?) -> String { reason.map { "，\($0)" } ?? "" }
}
