// 责令重新答复: on the same facts and reasons the new reply may not be substantially the same as the one that was quashed,
// unless it was quashed for procedure.
extension CaseState {
  /// The reply that was quashed, where an answer says the same again without any new fact; nil where it may be given.
  func quashedReply(sameAs answer: Replied) -> Reply? {
    guard let order = currentRound?.order, !order.isForProcedure, !hasNewFacts,
      let quashed = rounds.dropLast().last(where: { $0.reply != nil })?.reply,
      quashed.facts.says(thatOf: answer)
    else { return nil }
    return quashed
  }

  /// Who ordered the reply anew forbids the same again: a reviewing body, or a court.
  var quashingArticles: [Article] {
    let dispute = disputes.last { $0.id == currentRound?.order?.dispute }
    return dispute?.kind == .reconsideration
      ? [Article(.reconsiderationLaw2023, 64, paragraph: 2)] : [Article(.litigationLaw, 71)]
  }

  /// Whether anything was found out since the order that an answer can rest on.
  private var hasNewFacts: Bool {
    let kinds: Set<CaseEventKind> = [
      .searched, .clarificationRequested, .clarificationReceived, .consultationAnswered,
      .justificationReceived, .feeNoticed,
    ]
    return ofCurrentRound.contains { kinds.contains($0.fact.kind) }
  }

  mutating func checkSameReply(_ facts: Replied, _ event: CaseEvent) {
    guard facts.isEnteredByHand, let quashed = quashedReply(sameAs: facts) else { return }
    mark(
      .sameReplyAfterOrder, event, quashingArticles,
      "\(quashed.issuedOn.iso)的答复已被责令重新作出，不得以同一事实和理由作出基本相同的答复")
  }
}

extension Replied {
  /// Whether outcome, grounds and reasons are those of another answer, to the letter.
  fileprivate func says(thatOf other: Replied) -> Bool {
    guard outcome != .granted, outcome == other.outcome, Set(grounds) == Set(other.grounds) else {
      return false
    }
    let isSameByItem =
      itemReplies.isEmpty || other.itemReplies.isEmpty || Set(itemReplies) == Set(other.itemReplies)
    return isSameByItem && statedReasons.wordsAlone == other.statedReasons.wordsAlone
  }
}

extension String? {
  /// Without blanks and marks, which change nothing in what is said.
  fileprivate var wordsAlone: String { (self ?? "").filter { $0.isLetter || $0.isNumber } }
}
