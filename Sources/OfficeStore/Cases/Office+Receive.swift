import Disclosure

extension Office {
  /// Takes an application in and gives it its number and its reference number.
  ///
  /// - Throws: ``StoreError``.
  public func receive(_ application: NewApplication, by entry: Entry) throws(StoreError) -> CaseRow {
    try database.transaction { () throws(StoreError) in
      let person = try permittedPerson(entry, .received)
      let latest = max(application.confirmedOn ?? application.arrivedOn, application.arrivedOn)
      guard latest <= entry.today else { throw .dayInFuture(latest, today: entry.today) }
      let received = try received(application)
      let event = CaseEvent(
        sequence: 1, day: application.arrivedOn, knownOn: entry.today, person: person.name,
        fact: .received(received))
      return try open([event], by: entry)
    }
  }

  /// Opens a case with its first events.
  func open(_ events: [CaseEvent], by entry: Entry) throws(StoreError) -> CaseRow {
    let id = try bump(Self.caseCounter)
    let stream = RecordStream.caseFile(id)
    let (state, deadline) = try standing(of: events, in: stream)
    let row = CaseRow(id: id, version: events.count, state: state, deadline: deadline)
    for event in events { try append(EventRecord(event, in: stream, enteredAt: entry.enteredAt)) }
    try insert(row)
    try index(row, before: nil)
    try project(state.disputes, in: stream)
    return row
  }

  private func received(_ application: NewApplication) throws(StoreError) -> Received {
    let day = application.confirmedOn ?? application.arrivedOn
    let region = try setting(.region)
    let organ = try setting(.respondentOrgan)
    return Received(
      number: try number(application.number, year: day.year), reference: newReference(),
      type: application.type, channel: application.channel, arrivedOn: application.arrivedOn,
      confirmedOn: application.confirmedOn, applicants: application.applicants, agent: application.agent,
      items: application.items, respondentOrgan: application.respondentOrgan ?? organ,
      region: region.isEmpty ? nil : region)
  }

  func newReference() -> String {
    var generator = SystemRandomNumberGenerator()
    return ReferenceNumber(random: &generator).description
  }
}
