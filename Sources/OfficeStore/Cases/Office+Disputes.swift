public import Disclosure

extension Office {
  /// Records an event of a dispute that concerns no case (Art. 50(3) counts it all the same), in a stream
  /// of its own.
  ///
  /// - Parameters:
  ///   - fact: an event of a dispute of this number, or the correction of one.
  ///   - id: the number of the reviewing body or court.
  ///   - day: its legal day; not after `entry.today`.
  ///   - entry: who enters it, and when.
  /// - Throws: ``StoreError``, `unknownDispute` when the event does not fit what is on record, `disputeKnown` for a
  ///   second filing.
  public func recordDispute(
    _ fact: CaseFact, dispute id: String, on day: Day, by entry: Entry
  ) throws(StoreError) {
    try changing { () throws(StoreError) in
      let person = try permittedPerson(entry, fact.kind)
      guard day <= entry.today else { throw .dayInFuture(day, today: entry.today) }
      let stream = RecordStream.dispute(id)
      let before = try caseEvents(in: stream)
      let event = CaseEvent(
        sequence: (before.last?.sequence ?? 0) + 1, day: day, knownOn: entry.today, person: person.name,
        fact: fact)
      try Self.refuseUnfit(event, dispute: id, before)
      try append(EventRecord(event, in: stream, enteredAt: entry.enteredAt))
      try project(Dispute.alone(before + [event]).map { [$0] } ?? [], in: stream)
    }
  }

  /// The events of a dispute that concerns no case, in order; none where no such dispute is on record.
  ///
  /// - Parameter id: the number of the reviewing body or court.
  public func events(ofDisputeAlone id: String) throws(StoreError) -> [CaseEvent] {
    try caseEvents(in: .dispute(id))
  }

  private static func refuseUnfit(
    _ event: CaseEvent, dispute id: String, _ before: [CaseEvent]
  ) throws(StoreError) {
    if case .corrected(let correction) = event.fact {
      guard (1..<event.sequence).contains(correction.event) else {
        throw .notCorrectable(event: correction.event)
      }
      return
    }
    if case .disputeFiled = event.fact, Dispute.alone(before) != nil { throw .disputeKnown(id) }
    guard event.fact.dispute == id, Dispute.alone(before + [event]) != nil else { throw .unknownDispute(id) }
  }
}
