extension CaseState {
  mutating func search(_ facts: Searched) {
    beginReview()
    searches.append(facts)
  }

  /// A second reply of a round is marked by the check and does not replace the first. Who replies to an application
  /// whose receipt was never confirmed has received it.
  mutating func reply(_ facts: Replied, on day: Day) {
    if rounds.isEmpty {
      receivedOn = receivedOn ?? day
      startFirstRound(on: day)
    }
    if stage != .archived { stage = .replied }
    updateRound { round in
      if round.reply == nil { round.reply = Reply(issuedOn: day, facts: facts) }
    }
  }

  mutating func withdraw(_ facts: Withdrawn, on day: Day) {
    withdrawnItems.formUnion(Set(facts.items).intersection(received.items.map(\.number)))
    let isWhole = facts.items.isEmpty || withdrawnItems.isSuperset(of: received.items.map(\.number))
    guard isWhole, stage.isOpen else { return }
    withdrawnOn = day
    stage = .replied
    updateRound { $0.withdrawnOn = day }
  }
}
