extension CaseState {
  mutating func file(_ facts: DisputeFiled, on day: Day) {
    disputes.append(
      Dispute(
        id: facts.dispute, kind: facts.as_, body: facts.body, filedOn: day,
        copyReceivedOn: facts.copyReceivedOn, isSimplified: facts.isSimplified))
  }

  mutating func conclude(_ facts: DisputeConcluded, on day: Day) {
    updateDispute(facts.dispute) {
      $0.concludedOn = day
      $0.result = facts.result
      $0.form = facts.form
    }
  }

  /// 上诉: an appealed first judgment is pending again.
  mutating func appeal(_ facts: DisputeAppealed, on day: Day) {
    updateDispute(facts.dispute) {
      $0.appealedOn = day
      $0.concludedOn = nil
      $0.result = nil
    }
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
