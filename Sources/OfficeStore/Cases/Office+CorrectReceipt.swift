import Disclosure

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
      let stream = RecordStream.caseFile(row.id)
      let before = try caseEvents(in: stream)
      try Self.refuseStale(row, before)
      try Self.refuseFuture([correction.arrivedOn] + [correction.confirmedOn].compactMap(\.self), entry)
      guard let wrong = CaseState.standing(before).first(where: { $0.fact.kind == .received }),
        case .received(let received) = wrong.fact
      else { throw .unreadableRecord(stream: stream.name, sequence: 1, reason: "the case has no receipt") }
      func event(_ place: Int, on day: Day, _ fact: CaseFact) -> CaseEvent {
        CaseEvent(
          sequence: row.version + place, day: day, knownOn: entry.today, person: person.name, fact: fact)
      }
      let events = [
        event(1, on: entry.today, .corrected(Corrected(event: wrong.sequence, reason: reason))),
        event(2, on: correction.arrivedOn, .received(correction.applied(to: received))),
      ]
      let standing = try standing(of: before + events, in: stream)
      try Self.refuseUnlawful(events[1], standing.state, today: entry.today)
      return try write(before + events, of: row, standing: standing, by: entry)
    }
  }
}
