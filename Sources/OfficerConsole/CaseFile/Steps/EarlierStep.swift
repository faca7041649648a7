import Disclosure

/// The step that must be on record before another can be: what a person does about a refusal.
struct EarlierStep {
  let kind: CaseEventKind

  /// Nil where nothing of the kind is missing.
  init?(_ kind: CaseEventKind, in state: CaseState) {
    guard let earlier = Self.beforeRegistration(kind, state) ?? Self.earlier(kind, state) else { return nil }
    self.kind = earlier
  }

  private static func beforeRegistration(_ kind: CaseEventKind, _ state: CaseState) -> CaseEventKind? {
    let stages = EventPermission.of(kind).stages
    guard state.stage == .received, kind == .registered || !stages.contains(.received), !stages.isEmpty else {
      return nil
    }
    return state.receivedOn == nil ? .receiptConfirmed : kind == .registered ? nil : .registered
  }

  private static func earlier(_ kind: CaseEventKind, _ state: CaseState) -> CaseEventKind? {
    switch kind {
    case .reviewed:
      inProcess(state) && (state.proposal == nil || state.reviewAwaits == .revision) ? .opinionProposed : nil
    case .serviceAttempted, .served, .serviceReturned: service(kind, state)
    case .consultationDelivered, .consultationUndelivered, .consultationAnswered, .applicantTold,
      .disclosureTold:
      inProcess(state) && state.currentRound?.consultations.isEmpty ?? true ? .consultationSent : nil
    case .clarificationReceived:
      inProcess(state) && state.currentRound?.unansweredClarification == nil ? .clarificationRequested : nil
    case .superiorAnswered:
      inProcess(state) && !awaitsSuperior(state) ? .superiorAsked : nil
    case .justificationReceived:
      inProcess(state) && !state.holds.contains(.excessJustification) ? .justificationRequested : nil
    case .feePaid: inProcess(state) && !state.holds.contains(.processingFee) ? .feeNoticed : nil
    case .disputeAnswered, .disputeConcluded, .disputeAppealed, .redoOrdered:
      state.disputes.isEmpty ? .disputeFiled : nil
    case .received, .receiptConfirmed, .registered, .split, .handedOver, .respondentChanged, .contactChanged,
      .lawChosen,
      .assigned, .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted, .clarificationRequested,
      .consultationSent, .superiorAsked, .extended, .justificationRequested, .delayedDaySet, .feeNoticed,
      .searched, .deidentified, .opinionProposed, .replied, .withdrawn, .disputeFiled, .matterConcluded,
      .superiorDueSet,
      .letterMade, .letterVoided, .attached, .archived, .corrected:
      nil
    }
  }

  private static func inProcess(_ state: CaseState) -> Bool {
    state.received.type == .disclosure && [.registered, .underReview].contains(state.stage)
  }

  private static func service(_ kind: CaseEventKind, _ state: CaseState) -> CaseEventKind? {
    guard let reply = state.reply else { return inProcess(state) ? .replied : nil }
    return kind == .serviceReturned && reply.attempts.isEmpty ? .serviceAttempted : nil
  }

  private static func awaitsSuperior(_ state: CaseState) -> Bool {
    state.currentRound?.superiorQuestions.contains { $0.answeredOn == nil } ?? false
  }
}
