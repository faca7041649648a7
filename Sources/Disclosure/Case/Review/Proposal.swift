/// 答复意见: a reply that was proposed (源头自审, Art. 17), with what the review said of it.
public struct Proposal: Hashable, Sendable {
  /// A verdict on it, with who gave it and when.
  public struct Verdict: Hashable, Sendable {
    public let sequence: Int
    public let on: Day
    public let person: String
    public let facts: Reviewed
    /// Whether the chain goes by it: one out of its turn, or of the proposer, is on record and moves nothing.
    public let counts: Bool
  }

  /// The position of its event.
  public let sequence: Int
  public let proposedOn: Day
  public let person: String
  public let facts: OpinionProposed
  /// In order.
  public internal(set) var verdicts: [Verdict] = []
}

extension Proposal {
  /// The steps that it passes, in order; empty in an office that has set none, where verdicts come as they come.
  public var steps: [ReviewStep] { ReviewStep.ordered(facts.steps ?? []) }

  public var isOnTheSpot: Bool { facts.isOnTheSpot == true }

  /// The verdict by which each step has agreed, and still does: a return undoes that of the step that it goes back to
  /// and of those behind it.
  public var agreed: [ReviewStep: Verdict] {
    var agreed: [ReviewStep: Verdict] = [:]
    for verdict in verdicts where verdict.counts {
      switch verdict.facts.verdict {
      case .agreed: agreed[verdict.facts.step] = verdict
      case .sentBack:
        let from = verdict.facts.backTo.flatMap(ReviewStep.allCases.firstIndex) ?? 0
        for step in ReviewStep.allCases[from...] { agreed[step] = nil }
      }
    }
    return agreed
  }

  /// The verdict that sent it back to who proposed it; nil while it is under review or passed.
  public var returned: Verdict? {
    verdicts.last { $0.counts && $0.facts.verdict == .sentBack && $0.facts.backTo == nil }
  }

  /// What the case waits for; nil in an office without steps.
  public var awaited: ReviewAwaited? {
    guard !steps.isEmpty else { return nil }
    guard returned == nil else { return .revision }
    let agreed = agreed
    return steps.first { agreed[$0] == nil }.map(ReviewAwaited.init) ?? .reply
  }
}

extension ReviewStep {
  /// In the order in which a proposal passes them.
  public static func ordered(_ steps: [ReviewStep]) -> [ReviewStep] { allCases.filter(steps.contains) }

  /// Whether a proposal passes this one before another.
  public func comes(before other: ReviewStep) -> Bool {
    Self.allCases.firstIndex(of: self) ?? 0 < Self.allCases.firstIndex(of: other) ?? 0
  }
}
