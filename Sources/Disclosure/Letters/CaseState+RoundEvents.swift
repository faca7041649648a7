// Each round of reply has its own steps: what was told in one that an order ended is not told again.
extension CaseState {
  /// Whether an event of a kind is on record in the current round.
  func hasInRound(_ kind: CaseEventKind) -> Bool { ofCurrentRound.contains { $0.fact.kind == kind } }

  /// The events that count since the order to reply anew; all where there was none.
  var ofCurrentRound: ArraySlice<CaseEvent> {
    guard let order = currentRound?.order,
      let index = standing.lastIndex(where: { event in
        if case .redoOrdered(let facts) = event.fact { facts == order } else { false }
      })
    else { return standing[...] }
    return standing[standing.index(after: index)...]
  }
}

extension CaseEventKind {
  /// Whether a letter that tells the event tells it of the current round.
  var isOfRound: Bool {
    [
      .clarificationRequested, .justificationRequested, .extended, .delayedDaySet, .feeNoticed,
    ].contains(self)
  }
}
