extension CaseState {
  /// The reply that is under review, or was given.
  public var proposal: Proposal? { proposals.last }

  /// What an open case waits for in the review; nil where nothing was proposed, and in an office without steps.
  public var reviewAwaits: ReviewAwaited? { stage.isOpen ? proposal?.awaited : nil }

  mutating func propose(_ facts: OpinionProposed, _ event: CaseEvent) {
    beginReview()
    proposals.append(
      Proposal(sequence: event.sequence, proposedOn: event.day, person: event.person, facts: facts))
  }

  mutating func review(_ facts: Reviewed, _ event: CaseEvent) {
    guard let latest = proposals.indices.last else { return }
    let fault = proposals[latest].fault(in: facts, by: event.person)
    proposals[latest].verdicts.append(
      Proposal.Verdict(
        sequence: event.sequence, on: event.day, person: event.person, facts: facts,
        counts: fault?.counts ?? true))
    switch facts.verdict {
    case .agreed: stepsSentBack.remove(facts.step)
    case .sentBack: stepsSentBack.insert(facts.step)
    }
  }

  /// The steps that a reply of the case has to have passed.
  func steps(for reply: Replied) -> [ReviewStep] {
    ReviewStep.ordered(reply.steps ?? proposal?.facts.steps ?? [])
  }
}

extension Replied {
  /// Whether the end is reviewed before it (Art. 17).
  ///
  /// Not where the law itself ends the case: who takes the application back, leaves a clarification (Art. 30) or a fee
  /// (国办函〔2020〕109号) unanswered is given and refused nothing. This is the program's reading; an office may propose
  /// and review such an end all the same.
  public var needsReview: Bool {
    switch outcome {
    case .closedNotClarified, .closedFeeUnpaid: false
    case .closedOther: closedOtherAs != .withdrawn
    case .granted, .partlyGranted, .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability,
      .refusedThirdPartyRights, .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile,
      .refusedSpecialAccessRegime, .doesNotExist, .otherOrganResponsible, .unavailableNeedsCreation,
      .unavailableStillUnclear, .notProcessedPetition, .notProcessedRepeat, .notProcessedPublishedMaterial,
      .notProcessedExcessive, .notProcessedReconfirmation:
      true
    }
  }
}
