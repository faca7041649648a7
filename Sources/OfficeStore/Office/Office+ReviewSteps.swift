public import Disclosure

extension Office {
  /// The steps of review that the office has set, in order; none by default.
  public func reviewSteps() throws(StoreError) -> [ReviewStep] { try steps(in: .reviewSteps) }

  /// Those of a reply on the spot (Art. 33): of the office's steps the short review has. Where it has none of them, no
  /// review is shorter.
  public func onTheSpotReviewSteps() throws(StoreError) -> [ReviewStep] {
    let all = try reviewSteps()
    let short = try steps(in: .onTheSpotReviewSteps).filter(all.contains)
    return short.isEmpty ? all : short
  }

  private func steps(in setting: Setting) throws(StoreError) -> [ReviewStep] {
    let value = try self.setting(setting)
    guard setting.accepts(value) else { throw .settingUnfit(setting, value: value) }
    return Setting.steps(value)
  }

  /// An event with the steps of review that hold for it: a setting that a judgement needs is copied into the event. A
  /// review goes on by the steps that it began with, whatever is set meanwhile.
  ///
  /// - Parameter before: the events of the case so far.
  func withReviewSteps(
    _ fact: CaseFact, on day: Day, _ before: [CaseEvent], in stream: RecordStream
  ) throws(StoreError) -> CaseFact {
    switch fact {
    case .opinionProposed(let facts):
      let steps = try facts.isOnTheSpot == true ? onTheSpotReviewSteps() : reviewSteps()
      return .opinionProposed(facts.reviewed(by: steps.isEmpty ? nil : steps))
    case .replied(let facts):
      let proposal = try standing(of: before, in: stream).state.proposal
      let steps = try steps(begunWith: proposal, on: day)
      return .replied(facts.reviewed(by: steps.isEmpty ? nil : steps))
    case .received, .receiptConfirmed, .registered, .split, .handedOver, .respondentChanged, .contactChanged,
      .lawChosen, .assigned, .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted,
      .clarificationRequested, .clarificationReceived, .consultationSent, .consultationDelivered,
      .consultationUndelivered, .consultationAnswered, .applicantTold, .disclosureTold, .superiorAsked,
      .superiorAnswered, .extended, .justificationRequested, .justificationReceived, .delayedDaySet,
      .feeNoticed, .feePaid, .searched, .reviewed, .serviceAttempted, .served, .serviceReturned, .withdrawn,
      .disputeFiled, .disputeAnswered, .disputeConcluded, .disputeAppealed, .redoOrdered, .matterConcluded,
      .superiorDueSet, .letterMade, .letterVoided, .attached, .deidentified,
      .archived, .corrected:
      return fact
    }
  }

  /// The short review of a reply on the spot holds for that day alone.
  private func steps(begunWith proposal: Proposal?, on day: Day) throws(StoreError) -> [ReviewStep] {
    guard let proposal, let steps = proposal.facts.steps else { return try reviewSteps() }
    return proposal.isOnTheSpot && proposal.proposedOn != day ? try reviewSteps() : steps
  }

  /// A verdict in a chain is given by the role of its step, and no other.
  static func refuseOtherRole(_ fact: CaseFact, of person: Person, in state: CaseState) throws(StoreError) {
    guard case .reviewed(let facts) = fact, state.proposal?.steps.isEmpty == false,
      !person.roles.contains(facts.step.role)
    else { return }
    throw .rolesLack(.reviewed, needed: [facts.step.role], has: person.roles)
  }
}

extension Setting {
  /// The steps that a value names, in the order in which a proposal passes them.
  public static func steps(_ value: String) -> [ReviewStep] {
    ReviewStep.ordered(value.split(separator: ",").compactMap { ReviewStep(rawValue: String($0)) })
  }
}
