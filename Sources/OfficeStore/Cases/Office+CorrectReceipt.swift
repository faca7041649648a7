public import Disclosure

extension Office {
  /// Corrects the receipt of a case: two events, that the earlier one was wrong and what is right. Both stay in the
  /// record, and everything of the case is computed from the corrected receipt.
  ///
  /// - Parameters:
  ///   - row: the case as the caller saw it.
  ///   - correction: what the receipt should have said, whole.
  ///   - reason: why the earlier one was wrong.
  ///   - entry: who corrects it, and when.
  /// - Throws: ``StoreError``, as ``record(_:on:of:by:)``.
  @discardableResult
  public func correctReceipt(
    of row: CaseRow, to correction: ReceiptCorrection, reason: String, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    try changing { () throws(StoreError) in
      let person = try permittedPerson(entry, .corrected)
      let after = try receipt(of: row, as: correction, reason: reason, person: person.name, entry)
      return try write(after.events, of: row, standing: after.standing, by: entry)
    }
  }

  /// What would be wrong with a corrected receipt, and the case's standing with it, without recording anything.
  ///
  /// - Throws: ``StoreError``, `refused` and `conflict` as ``correctReceipt(of:to:reason:by:)`` would.
  public func previewReceipt(
    of row: CaseRow, as correction: ReceiptCorrection, by entry: Entry
  ) throws(StoreError) -> (irregularities: [Irregularity], deadline: Deadline) {
    let after = try receipt(of: row, as: correction, reason: "", person: entry.account, entry)
    let (state, deadline) = after.standing
    return (state.irregularities.filter { $0.event == after.events.last?.sequence }, deadline)
  }

  /// The events of a case with those that correct its receipt, and what they give.
  private func receipt(
    of row: CaseRow, as correction: ReceiptCorrection, reason: String, person: String, _ entry: Entry
  ) throws(StoreError) -> (events: [CaseEvent], standing: (state: CaseState, deadline: Deadline)) {
    let stream = RecordStream.caseFile(row.id)
    let before = try caseEvents(in: stream)
    try Self.refuseStale(row, before)
    try Self.refuseFuture([correction.arrivedOn] + [correction.confirmedOn].compactMap(\.self), entry)
    guard let wrong = CaseState.standing(before).first(where: { $0.fact.kind == .received }),
      case .received(let received) = wrong.fact
    else { throw .unreadableRecord(stream: stream.name, sequence: 1, reason: "the case has no receipt") }
    func event(_ place: Int, on day: Day, _ fact: CaseFact) -> CaseEvent {
      CaseEvent(sequence: row.version + place, day: day, knownOn: entry.today, person: person, fact: fact)
    }
    let right = event(2, on: correction.arrivedOn, .received(correction.applied(to: received)))
    let events =
      before + [
        event(1, on: entry.today, .corrected(Corrected(event: wrong.sequence, reason: reason))), right,
      ]
    let standing = try standing(of: events, in: stream)
    try Self.refuseUnlawful(right, standing.state, today: entry.today)
    return (events, standing)
  }
}
