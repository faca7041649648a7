import Disclosure

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
        let alone = RequestItem(number: 1, content: item.content, documentNumber: item.documentNumber)
        let name = "\(number)-\(index + 1)"
        rows.append(try open(application, as: name, of: number, items: [alone], by: entry))
      }
      return rows
    }
  }

  private func open(
    _ application: NewApplication, as number: String, of whole: String, items: [RequestItem], by entry: Entry
  ) throws(StoreError) -> CaseRow {
    let person = try permittedPerson(entry, .received)
    let region = try setting(.region)
    let organ = try setting(.respondentOrgan)
    let received = Received(
      number: number, reference: newReference(), application: whole, type: application.type,
      channel: application.channel, arrivedOn: application.arrivedOn, confirmedOn: application.confirmedOn,
      applicants: application.applicants, agent: application.agent, items: items,
      respondentOrgan: application.respondentOrgan ?? organ, region: region.isEmpty ? nil : region)
    let event = CaseEvent(
      sequence: 1, day: application.arrivedOn, knownOn: entry.today, person: person.name,
      fact: .received(received))
    return try open([event], by: entry)
  }

  /// The number of a new application, after a check that its days are not still to come.
  private func number(of application: NewApplication, by entry: Entry) throws(StoreError) -> String {
    let day = application.confirmedOn ?? application.arrivedOn
    let latest = max(day, application.arrivedOn)
    guard latest <= entry.today else { throw .dayInFuture(latest, today: entry.today) }
    return try number(application.number, year: day.year)
  }

  /// Opens a case with its first events.
  func open(_ events: [CaseEvent], by entry: Entry) throws(StoreError) -> CaseRow {
    var end = try recordEnd()
    return try open(events, as: try bump(Self.caseCounter), after: &end, by: entry).row
  }

  /// The same where many cases are opened one after the other.
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
    return CaseFile(row: row, events: events, state: state, deadline: deadline)
  }

  func newReference() -> String {
    var generator = SystemRandomNumberGenerator()
    return ReferenceNumber(random: &generator).description
  }
}
