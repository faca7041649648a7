// The review before a reply (Art. 17). A ledger has no columns for it.
extension CaseState {
  /// Art. 33: who can be answered on the spot is answered on the day of receipt.
  mutating func checkProposed(_ facts: OpinionProposed, _ event: CaseEvent) {
    guard facts.isOnTheSpot == true, event.day != receivedOn else { return }
    let receipt = receivedOn.map { "（\($0.iso)）" } ?? ""
    mark(
      .notOnTheSpot, event, [.regulation(33, paragraph: 1)], "当场答复只限收到申请当日\(receipt)，当日之后照各审查环节办理")
  }

  /// Nobody approves a step of their own proposal, and each step comes in its turn.
  mutating func checkReviewed(_ facts: Reviewed, _ event: CaseEvent) {
    guard let proposal else { return }
    if let fault = proposal.fault(in: facts, by: event.person) {
      return mark(fault.kind, event, [.regulation(17)], fault.sentence)
    }
    guard facts.verdict == .agreed, proposal.person == event.person else { return }
    mark(
      .ownProposalReviewed, event, [.regulation(17)],
      "答复意见由\(proposal.person)提出，\(facts.step.name)也由\(event.person)同意，应当由他人审查")
  }

  /// The reply is the one that every step of the office agreed to. In an office without steps, one that sent the
  /// proposal back has to agree before the reply.
  mutating func checkReviewPassed(_ facts: Replied, _ event: CaseEvent) {
    let steps = steps(for: facts)
    guard steps.isEmpty else {
      if facts.needsReview { checkPassed(steps, facts, event) }
      return
    }
    for step in ReviewStep.allCases where stepsSentBack.contains(step) {
      mark(.reviewNotPassed, event, [.regulation(17)], "\(step.name)退回后没有再经同意，即作出答复")
    }
  }

  private mutating func checkPassed(_ steps: [ReviewStep], _ facts: Replied, _ event: CaseEvent) {
    let agreed = proposal?.agreed ?? [:]
    let missing = steps.filter { agreed[$0] == nil }.map(\.name).joined(separator: "、")
    guard missing.isEmpty else {
      return mark(.reviewIncomplete, event, [.regulation(17)], "\(whyUnpassed)没有经\(missing)同意，即作出答复")
    }
    checkAsApproved(facts, event)
  }

  private var whyUnpassed: String {
    guard let proposal else { return "没有提出答复意见，也" }
    if proposal.awaited == .revision { return "答复意见退回后没有重新提出，" }
    return proposal.isOnTheSpot ? "当场答复的意见只用于\(proposal.proposedOn.iso)当日，其后须重新提出；" : ""
  }

  private mutating func checkAsApproved(_ facts: Replied, _ event: CaseEvent) {
    guard let proposal, !facts.isAsProposed(proposal.facts, items: openItems) else { return }
    let approved = ([proposal.facts.outcome] + proposal.facts.grounds).map(\.name).joined(separator: "、")
    let given = ([facts.outcome] + facts.grounds).map(\.name).joined(separator: "、")
    let what = approved == given ? "各申请事项的答复与审结的意见不一致" : "审结的意见是“\(approved)”，答复的是“\(given)”"
    mark(.replyNotAsApproved, event, [.regulation(17)], "\(what)；意见要改的，重新提出答复意见并送审")
  }

  private var openItems: [Int] { received.items.map(\.number).filter { !withdrawnItems.contains($0) } }

  /// A reply is numbered and sealed when every step has agreed to it (签发); a draft may be looked at before.
  mutating func checkMade(_ facts: LetterMade, _ event: CaseEvent) {
    guard facts.letter.isReply, letterAnswer?.needsReview == true, let awaited = reviewAwaits,
      awaited != .reply
    else { return }
    mark(
      .reviewIncomplete, event, [.regulation(17)],
      "\(awaited.name)，审结之后才能制作\(facts.letter.name)，现在只能看草稿")
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

extension VerdictFault {
  fileprivate var kind: Irregularity.Kind {
    switch self {
    case .notInChain, .outOfOrder, .backToUnfit: .verdictOutOfOrder
    case .ownProposal: .ownVerdict
    case .returnedWithoutWords, .presentationUnchecked: .verdictIncomplete
    }
  }
}

extension Replied {
  /// Whether it says what was agreed to: of the case, and of each item that is still asked for.
  fileprivate func isAsProposed(_ proposed: OpinionProposed, items: [Int]) -> Bool {
    guard outcome == proposed.outcome, Set(grounds) == Set(proposed.grounds) else { return false }
    let approved = proposed.itemReplies ?? []
    return items.allSatisfy { item in
      func answer(_ replies: [ItemReply]) -> Outcome? {
        replies.isEmpty ? outcome : replies.first { $0.item == item }?.outcome
      }
      return answer(itemReplies) == answer(approved)
    }
  }

  /// Whether an officer entered it: a ledger has no column for the reasons, and there they are nil.
  var isEnteredByHand: Bool { statedReasons != nil }
}
