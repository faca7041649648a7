import Disclosure

/// Cases in every place of the review, in an office with all three steps.
enum ReviewedCases {
  static let day: Day = "2025-03-12"
  static let base = CaseHistory.registered(on: "2025-03-05")

  static func reviewer(_ step: ReviewStep) -> String {
    switch step {
    case .disclosureOffice: "王强"
    case .secrecyReview: "赵军"
    case .approval: "周文"
    }
  }

  /// A case that waits for this; nil is one without a proposal.
  static func history(awaiting awaited: ReviewAwaited?, steps: [ReviewStep] = ReviewStep.allCases)
    -> CaseHistory
  {
    guard let awaited else { return base }
    let proposed = base.then(.inChain(steps: steps), on: day)
    switch awaited {
    case .revision: return verdict(proposed, .sentBack(steps[0]))
    case .reply: return steps.reduce(proposed) { verdict($0, .agreed($1)) }
    case .disclosureOffice, .secrecyReview, .approval:
      return steps.prefix { ReviewAwaited($0) != awaited }.reduce(proposed) { verdict($0, .agreed($1)) }
    }
  }

  /// The history with a verdict by who may give it.
  static func verdict(_ history: CaseHistory, _ fact: CaseFact) -> CaseHistory {
    guard case .reviewed(let facts) = fact else { return history }
    return history.then(fact, on: day, by: reviewer(facts.step))
  }
}

extension CaseHistory {
  /// Whether its last event would be refused, entered on its own day.
  func isLastRefused() throws -> Bool {
    try state().irregularities.contains { $0.event == lastSequence && !$0.kind.isWarning }
  }
}
