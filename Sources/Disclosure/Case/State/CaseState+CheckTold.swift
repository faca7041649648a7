// The days on which the other side was told, beside the day of the act.
extension CaseState {
  /// Nobody is told of what is not yet decided, or gets a letter that is not yet sent.
  mutating func checkTold(_ event: CaseEvent) {
    guard let day = event.fact.toldDay, day < event.day else { return }
    let kind = event.fact.kind
    mark(
      .toldTooEarly, event, EventPermission.of(kind).articles,
      "“\(kind.name)”的日期是\(event.day.iso)，送达或告知日期\(day.iso)早于它，请核对")
  }
}

extension CaseFact {
  /// The day on which the other side was told or got the letter, where the event says it.
  fileprivate var toldDay: Day? {
    if case .clarificationRequested(let facts) = self { return facts.deliveredOn }
    if case .consultationSent(let facts) = self { return facts.deliveredOn }
    if case .extended(let facts) = self { return facts.toldOn }
    if case .delayedDaySet(let facts) = self { return facts.toldOn }
    if case .feeNoticed(let facts) = self { return facts.deliveredOn }
    return nil
  }
}
