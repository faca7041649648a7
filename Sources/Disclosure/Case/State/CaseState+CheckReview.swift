// The review before a reply (Art. 17). A ledger has no columns for it.
extension CaseState {
  /// Nobody approves a step of their own proposal.
  mutating func checkReviewed(_ facts: Reviewed, _ event: CaseEvent) {
    guard facts.verdict == .agreed, let proposal, proposal.person == event.person else { return }
    mark(
      .ownProposalReviewed, event, [.regulation(17)],
      "答复意见由\(proposal.person)提出，\(facts.step.name)也由\(event.person)同意，应当由他人审查")
  }

  /// A step that sent the proposal back has to agree before the reply.
  mutating func checkReviewPassed(_ event: CaseEvent) {
    for step in ReviewStep.allCases where stepsSentBack.contains(step) {
      mark(.reviewNotPassed, event, [.regulation(17)], "\(step.name)退回后没有再经同意，即作出答复")
    }
  }

  /// Art. 32: the third party is asked in writing. One that cannot be reached was asked all the same.
  mutating func checkThirdPartyAsked(_ facts: Replied, _ event: CaseEvent) {
    let withheld = [facts.outcome] + facts.grounds + facts.itemReplies.flatMap { [$0.outcome] + $0.grounds }
    let isAsked = rounds.contains { $0.consultations.contains { $0.with == .thirdParty } }
    guard facts.isEnteredByHand, withheld.contains(.refusedThirdPartyRights), !isAsked else { return }
    mark(
      .thirdPartyNotConsulted, event, [.regulation(32)],
      "以保护第三方合法权益不予公开，应当书面征求第三方的意见，没有登记征求意见")
  }
}

extension Replied {
  /// Whether an officer entered it: a ledger has no column for the reasons, and there they are nil.
  var isEnteredByHand: Bool { statedReasons != nil }
}
