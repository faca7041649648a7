import Disclosure

extension Office {
  /// Splits a case into one for each of its items (一事一申请), all with its day of receipt, and registered where it
  /// was. The cases made are counted in its place.
  ///
  /// - Throws: ``StoreError``; then nothing is changed.
  public func split(_ row: CaseRow, reason: String, by entry: Entry) throws(StoreError) -> [CaseRow] {
    try changing { () throws(StoreError) in
      guard let file = try file(of: row), file.state.received.items.count > 1 else {
        throw .notSplittable(row.number)
      }
      let items = file.state.received.items
      let numbers = items.indices.map { "\(row.number)-\($0 + 1)" }
      try append(.split(Split(into: numbers, reason: reason)), on: entry.today, to: row, by: entry)
      var rows: [CaseRow] = []
      for (number, item) in zip(numbers, items) {
        rows.append(try open(file, as: number, asking: item.alone, by: entry))
      }
      return rows
    }
  }

  private func open(
    _ whole: CaseFile, as number: String, asking item: RequestItem, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    guard try row(numberKey: CaseNumber(number).key) == nil else { throw .numberTaken(number) }
    let (state, received) = (whole.state, whole.state.received)
    let needsConfirmation = received.channel.needsConfirmation
    let part = Received(
      number: number, reference: newReference(), application: received.application, type: received.type,
      channel: received.channel, arrivedOn: needsConfirmation ? received.arrivedOn : state.receivedOn,
      confirmedOn: needsConfirmation ? state.receivedOn : nil, applicants: received.applicants,
      agent: received.agent, items: [item], particulars: received.particulars,
      respondentOrgan: state.respondentOrgan, region: received.region)
    let registration = CaseState.standing(whole.events).first { $0.fact.kind == .registered }
    let facts =
      [(state.arrival, .received(part))] + [registration.map { ($0.day, $0.fact) }].compactMap(\.self)
    let person = try requiredPerson(entry).name
    let events = facts.enumerated().map { index, fact in
      CaseEvent(sequence: index + 1, day: fact.0, knownOn: entry.today, person: person, fact: fact.1)
    }
    return try open(events, by: entry)
  }
}
