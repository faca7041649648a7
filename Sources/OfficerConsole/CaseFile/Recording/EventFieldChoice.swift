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
    case .opinionProposed: showsInProposal(name)
    case .reviewed: showsInVerdict(name)
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

  private func showsInProposal(_ name: String) -> Bool {
    switch name {
    case "grounds", "redactions": outcome == .partlyGranted
    case "itemReplies": hasSeveralItems
    case EventFields.onTheSpot: given[EventFields.day] == state.receivedOn.map { [$0.iso] }
    default: true
    }
  }

  private func showsInVerdict(_ name: String) -> Bool {
    let isReturn = given["verdict"] == [ReviewVerdict.sentBack.rawValue]
    switch name {
    case "backTo": return isReturn && EventFields.canGoBack(in: state)
    case "presentation":
      let isOfOffice = given["step"] == [ReviewStep.disclosureOffice.rawValue]
      return isOfOffice && given["verdict"] == [ReviewVerdict.agreed.rawValue]
    default: return true
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
