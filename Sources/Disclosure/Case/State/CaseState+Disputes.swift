extension CaseState {
  mutating func file(_ facts: DisputeFiled, on day: Day) {
    disputes.append(Dispute(facts, on: day))
  }

  /// 责令重新答复 opens a new round of the same case.
  mutating func redo(_ facts: RedoOrdered, on day: Day) {
    stage = .underReview
    archivedOn = nil
    proposal = nil
    rounds.append(ReplyRound(startedOn: day, period: facts.workingDays, isRedo: true))
  }

  mutating func updateDispute(_ id: String, _ change: (inout Dispute) -> Void) {
    guard let index = disputes.lastIndex(where: { $0.id == id }) else { return }
    change(&disputes[index])
  }
}
