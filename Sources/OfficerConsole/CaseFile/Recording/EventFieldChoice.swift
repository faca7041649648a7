import Disclosure

/// Which fields of an event matter beside what is already in its form: what an outcome has no use for is not asked.
struct EventFieldChoice {
  private let kind: CaseEventKind
  private let state: CaseState
  private let given: [String: [String]]

  init(_ kind: CaseEventKind, _ state: CaseState, _ given: [String: [String]]) {
    self.kind = kind
    self.state = state
    self.given = given
  }

  func shows(_ name: String) -> Bool {
    switch kind {
    case .replied: showsInReply(name)
    case .opinionProposed: ["grounds", "redactions"].contains(name) ? outcome == .partlyGranted : true
    case .reviewed: name == "backTo" ? given["verdict"] == [ReviewVerdict.sentBack.rawValue] : true
    case .split: name != "into"
    case .feeNoticed: name == "earlier" ? given["basis"] == [FeeBasis.items.rawValue] : true
    case .withdrawn: name == "items" ? hasSeveralItems : true
    case .matterConcluded: name == "rectification" ? state.received.type == .rectification : true
    case .received, .receiptConfirmed, .registered, .handedOver, .respondentChanged, .contactChanged,
      .lawChosen, .assigned, .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted,
      .clarificationRequested, .clarificationReceived, .consultationSent, .consultationDelivered,
      .consultationUndelivered, .consultationAnswered, .applicantTold, .disclosureTold, .superiorAsked,
      .superiorAnswered, .extended, .justificationRequested, .justificationReceived, .delayedDaySet,
      .feePaid, .searched, .serviceAttempted, .served, .serviceReturned, .disputeFiled, .deidentified,
      .disputeAnswered, .disputeConcluded, .disputeAppealed, .redoOrdered, .superiorDueSet, .letterMade,
      .letterVoided, .attached, .archived, .corrected:
      true
    }
  }

  private var outcome: Outcome? { given["outcome"]?.first.flatMap(Outcome.init(rawValue:)) }

  private var hasSeveralItems: Bool { state.received.items.count > 1 }

  /// Arts. 14, 36, 37: a part disclosure names its grounds, a refusal by another law that law, and so on.
  private func showsInReply(_ name: String) -> Bool {
    switch name {
    case "grantedHow": outcome == .granted
    case "closedOtherAs": outcome == .closedOther
    case "grounds": outcome == .partlyGranted
    case "statedReasons": outcome != nil && outcome != .granted
    case "responsibleOrgan", "whyNoOrgan": outcome == .otherOrganResponsible
    case "otherLaw": outcome.map(Self.mayRestOnOtherLaw) ?? false
    case "itemReplies", "rowReason": hasSeveralItems
    default: true
    }
  }

  private static func mayRestOnOtherLaw(_ outcome: Outcome) -> Bool {
    [.refusedForbiddenByLaw, .refusedSpecialAccessRegime, .partlyGranted].contains(outcome)
  }
}
