public import Disclosure

extension Office {
  /// Takes an application in and gives it its number and its reference number.
  ///
  /// - Throws: ``StoreError``.
  public func receive(_ application: NewApplication, by entry: Entry) throws(StoreError) -> CaseRow {
    try changing { () throws(StoreError) in
      let number = try number(of: application, by: entry)
      return try open(application, as: number, of: number, items: application.items, by: entry)
    }
  }

  /// Takes an application in as one case for each of its items (一事一申请): sub-numbered `…-1`, `…-2`, all with
  /// the application's day of receipt.
  ///
  /// - Throws: ``StoreError``; then none of the cases is there.
  public func receiveSplit(
    _ application: NewApplication, by entry: Entry
  ) throws(StoreError) -> [CaseRow] {
    try changing { () throws(StoreError) in
      let number = try number(of: application, by: entry)
      var rows: [CaseRow] = []
      for (index, item) in application.items.enumerated() {
        let name = "\(number)-\(index + 1)"
        rows.append(try open(application, as: name, of: number, items: [item.alone], by: entry))
      }
      return rows
    }
  }

  /// The deadline that an application would have, without recording anything. Who applies and what for may still be
  /// missing in it.
  ///
  /// - Throws: ``StoreError``, when its days are still to come or cannot be counted.
  public func preview(_ application: NewApplication, by entry: Entry) throws(StoreError) -> Deadline {
    try Self.refuseFuture(application, entry)
    let receipt = try receipt(of: application, as: "", of: "", items: application.items, reference: "")
    let event = CaseEvent(
      sequence: 1, day: application.arrivedOn, knownOn: entry.today, person: "", fact: .received(receipt))
    return try standing(of: [event], in: .caseFile(0)).deadline
  }

  private func open(
    _ application: NewApplication, as number: String, of whole: String, items: [RequestItem], by entry: Entry
  ) throws(StoreError) -> CaseRow {
    let person = try permittedPerson(entry, .received)
    let receipt = try receipt(
      of: application, as: number, of: whole, items: items, reference: newReference())
    let contact = application.contact.map { (application.confirmedOn ?? entry.today, CaseFact.contacted($0)) }
    let facts = [(application.arrivedOn, .received(receipt))] + [contact].compactMap(\.self)
    let events = facts.enumerated().map { index, fact in
      CaseEvent(
        sequence: index + 1, day: fact.0, knownOn: entry.today, person: person.name, fact: fact.1)
    }
    return try open(events, by: entry)
  }

  private func receipt(
    of application: NewApplication, as number: String, of whole: String, items: [RequestItem],
    reference: String
  ) throws(StoreError) -> Received {
    let region = try setting(.region)
    let organ = try setting(.respondentOrgan)
    return Received(
      number: number, reference: reference, application: whole, type: application.type,
      channel: application.channel, arrivedOn: application.arrivedOn, confirmedOn: application.confirmedOn,
      applicants: application.applicants, agent: application.agent, items: items,
      particulars: application.particulars, respondentOrgan: application.respondentOrgan ?? organ,
      region: region.isEmpty ? nil : region)
  }

  /// The number of a new application, after a check that its days are not still to come.
  private func number(of application: NewApplication, by entry: Entry) throws(StoreError) -> String {
    try Self.refuseFuture(application, entry)
    return try number(application.number, year: application.year)
  }

  private static func refuseFuture(_ application: NewApplication, _ entry: Entry) throws(StoreError) {
    try refuseFuture([application.arrivedOn] + [application.confirmedOn].compactMap(\.self), entry)
  }

  /// Opens a case with its first events.
  func open(_ events: [CaseEvent], by entry: Entry) throws(StoreError) -> CaseRow {
    var end = try recordEnd()
    let file = try open(events, as: try bump(Self.caseCounter), after: &end, by: entry)
    let items = ItemRow.rows(of: file.state, caseID: file.row.id)
    for item in items { try addKeys(of: item) }
    try regroup(around: items)
    return file.row
  }

  /// The same where many cases are opened one after the other; what they ask for is found and grouped when all are there.
  func open(
    _ events: [CaseEvent], as id: Int, after end: inout RecordEnd, by entry: Entry
  ) throws(StoreError) -> CaseFile {
    let stream = RecordStream.caseFile(id)
    let (state, deadline) = try standing(of: events, in: stream)
    let row = CaseRow(id: id, events: events, state: state, deadline: deadline)
    for event in events {
      try append(EventRecord(event, in: stream, enteredAt: entry.enteredAt), after: &end)
    }
    try insert(row)
    try index(row, before: nil)
    try insert(state.disputes, in: stream)
    try insert(ItemRow.rows(of: state, caseID: id))
    try insert(state.letters, ofCase: row)
    try insert(state.attachments, ofCase: row)
    return CaseFile(row: row, events: events, state: state, deadline: deadline)
  }

  func newReference() -> String {
    var generator = SystemRandomNumberGenerator()
    return ReferenceNumber(random: &generator).description
  }
}
