extension CaseState {
  mutating func file(_ facts: DisputeFiled, on day: Day) {
    disputes.append(Dispute(facts, on: day))
  }

  /// 责令重新答复 opens a new round of the same case. One that no decision can hold opens none.
  mutating func redo(_ facts: RedoOrdered, on day: Day) {
    guard disputes.last(where: { $0.id == facts.dispute })?.obstacleToRedo == nil else { return }
    updateDispute(facts.dispute) { $0.redoOrderedOn = day }
    stage = .underReview
    archivedOn = nil
    proposals = []
    stepsSentBack = []
    var round = ReplyRound(startedOn: day, period: facts.workingDays, isRedo: true)
    round.order = facts
    rounds.append(round)
  }

  mutating func updateDispute(_ id: String, _ change: (inout Dispute) -> Void) {
    guard let index = disputes.lastIndex(where: { $0.id == id }) else { return }
    change(&disputes[index])
  }
}
