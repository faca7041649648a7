public import Disclosure

extension Office {
  /// Records an event of a dispute that concerns no case (Art. 50(3) counts it all the same), in a stream of its own.
  public func recordDispute(
    _ fact: CaseFact, dispute id: String, on day: Day, by entry: Entry
  ) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let person = try permittedPerson(entry, fact.kind)
      guard day <= entry.today else { throw .dayInFuture(day, today: entry.today) }
      let stream = "dispute/\(id)"
      let events = try caseEvents(stream: stream)
      let event = CaseEvent(
        sequence: events.count + 1, day: day, knownOn: entry.today, person: person.name, fact: fact)
      guard let dispute = Dispute.alone(events + [event]), dispute.id == id else {
        throw .unknownDispute(id)
      }
      let record = EventRecord(
        day: day, enteredAt: entry.enteredAt, knownOn: entry.today, person: person.name, fact: fact)
      try append(record, stream: stream, sequence: event.sequence)
      try project([dispute], stream: stream, caseID: nil)
    }
  }
}
