// What a refusal must say. A ledger has no columns for it: there the fields are nil, and nothing is marked.
extension CaseState {
  mutating func checkReasons(_ facts: Replied, _ event: CaseEvent) {
    let withheld = facts.outcome == .partlyGranted ? facts.grounds : [facts.outcome].filter(\.isGround)
    let needsReasons =
      facts.outcome == .partlyGranted || withheld.contains { $0 != .refusedSpecialAccessRegime }
    if needsReasons, facts.statedReasons.isLeftEmpty {
      mark(
        .reasonsMissing, event, [.regulation(36, item: 3)],
        "决定“\(facts.outcome.name)”应当说明理由，没有登记理由")
    }
    guard facts.otherLaw.isLeftEmpty, let ground = withheld.first(where: \.restsOnAnotherLaw) else { return }
    let article: Article = ground == .refusedForbiddenByLaw ? .regulation(14) : .regulation(36, item: 7)
    mark(.otherLawMissing, event, [article], "“\(ground.name)”应当写明所依据的法律、行政法规，没有登记")
  }
}

extension Outcome {
  /// Whether the reply must name another law or administrative regulation (Arts. 14, 36(7)).
  fileprivate var restsOnAnotherLaw: Bool {
    self == .refusedForbiddenByLaw || self == .refusedSpecialAccessRegime
  }
}

extension String? {
  /// Whether an officer left the field empty, rather than that nobody was asked.
  fileprivate var isLeftEmpty: Bool { self?.allSatisfy(\.isWhitespace) ?? false }
}
