import Disclosure

extension Office {
  /// Splits a case into one for each of its items (一事一申请), all with its day of receipt. The cases made are
  /// counted in its place.
  ///
  /// - Throws: ``StoreError``; then nothing is changed.
  public func split(_ row: CaseRow, reason: String, by entry: Entry) throws(StoreError) -> [CaseRow] {
    try changing { () throws(StoreError) in
      guard let file = try file(of: row), file.state.received.items.count > 1 else {
        throw .notSplittable(row.number)
      }
      let received = file.state.received
      let numbers = received.items.indices.map { "\(row.number)-\($0 + 1)" }
      try append(.split(Split(into: numbers, reason: reason)), on: entry.today, to: row, by: entry)
      var rows: [CaseRow] = []
      for (number, item) in zip(numbers, received.items) {
        let alone = RequestItem(number: 1, content: item.content, documentNumber: item.documentNumber)
        rows.append(try open(received, of: file.state, as: number, asking: alone, by: entry))
      }
      return rows
    }
  }

  private func open(
    _ received: Received, of state: CaseState, as number: String, asking item: RequestItem, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    guard try row(numberKey: CaseNumber(number).key) == nil else { throw .numberTaken(number) }
    let needsConfirmation = received.channel.needsConfirmation
    let part = Received(
      number: number, reference: newReference(), application: received.application, type: received.type,
      channel: received.channel, arrivedOn: needsConfirmation ? received.arrivedOn : state.receivedOn,
      confirmedOn: needsConfirmation ? state.receivedOn : nil, applicants: received.applicants,
      agent: received.agent, items: [item], respondentOrgan: state.respondentOrgan, region: received.region)
    let event = CaseEvent(
      sequence: 1, day: state.arrival, knownOn: entry.today, person: try requiredPerson(entry).name,
      fact: .received(part))
    return try open([event], by: entry)
  }
}
