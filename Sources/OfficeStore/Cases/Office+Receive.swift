public import Disclosure

/// An application as it comes in, before the office gives it a number.
public struct NewApplication: Hashable, Sendable {
  public let type: CaseType
  public let channel: ReceiptChannel
  public let arrivedOn: Day
  public let confirmedOn: Day?
  public let applicants: [Applicant]
  public let agent: Agent?
  public let items: [RequestItem]
  /// The number that the office gave it elsewhere; nil takes the next of the year.
  public let number: String?
  /// Nil is the office's own.
  public let respondentOrgan: String?

  public init(
    type: CaseType = .disclosure, channel: ReceiptChannel, arrivedOn: Day, confirmedOn: Day? = nil,
    applicants: [Applicant], agent: Agent? = nil, items: [RequestItem], number: String? = nil,
    respondentOrgan: String? = nil
  ) {
    self.type = type
    self.channel = channel
    self.arrivedOn = arrivedOn
    self.confirmedOn = confirmedOn
    self.applicants = applicants
    self.agent = agent
    self.items = items
    self.number = number
    self.respondentOrgan = respondentOrgan
  }
}

extension Office {
  /// Takes an application in and gives it its number and its reference number.
  ///
  /// - Throws: ``StoreError``.
  public func receive(_ application: NewApplication, by entry: Entry) throws(StoreError) -> CaseRow {
    try database.transaction { () throws(StoreError) in
      let number = try number(of: application, by: entry)
      return try open(application, as: number, of: number, items: application.items, by: entry)
    }
  }

  /// Takes an application in as one case for each of its items (一事一申请): sub-numbered `…-1`, `…-2`, all with the
  /// application's day of receipt.
  ///
  /// - Throws: ``StoreError``; then none of the cases is there.
  public func receiveSplit(_ application: NewApplication, by entry: Entry) throws(StoreError) -> [CaseRow] {
    try database.transaction { () throws(StoreError) in
      let number = try number(of: application, by: entry)
      var rows: [CaseRow] = []
      for (index, item) in application.items.enumerated() {
        let alone = RequestItem(number: 1, content: item.content, documentNumber: item.documentNumber)
        rows.append(try open(application, as: "\(number)-\(index + 1)", of: number, items: [alone], by: entry))
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
    let id = try bump("case")
    let stream = CaseRow.stream(of: id)
    for event in events {
      let record = EventRecord(
        day: event.day, enteredAt: entry.enteredAt, knownOn: event.knownOn, person: event.person,
        fact: event.fact)
      try append(record, stream: stream, sequence: event.sequence)
    }
    let (state, deadline) = try standing(of: events, stream: stream)
    let row = CaseRow(id: id, version: events.count, state: state, deadline: deadline)
    try insert(row)
    try index(row, before: nil)
    try project(state.disputes, stream: stream, caseID: id)
    return row
  }

  private func number(_ given: String?, year: Int) throws(StoreError) -> String {
    guard let given else {
      let pattern = try setting(.numberPattern)
      while true {
        let text = pattern.replacing("{年}", with: String(year))
          .replacing("{号}", with: String(try bump(Office.serialCounter(year: year))))
        // A number that a ledger brought in is passed over.
        if try row(numberKey: CaseNumber(text).key) == nil { return text }
      }
    }
    guard try row(numberKey: CaseNumber(given).key) == nil else { throw .numberTaken(given) }
    return given
  }

  func newReference() -> String {
    var generator = SystemRandomNumberGenerator()
    return ReferenceNumber(random: &generator).description
  }

  static func serialCounter(year: Int) -> String { "number/\(year)" }

  /// The next value of a counter, from 1. Two writers never get the same.
  func bump(_ counter: String) throws(StoreError) -> Int {
    try database.row(
      """
      INSERT INTO counters (name, value) VALUES ($1, 1)
        ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value
      """, [counter]
    ) { (row: Row) throws(StoreError) in row.integer(0) } ?? 1
  }

  /// Lets a counter go on from a value that came from outside.
  func raise(_ counter: String, to value: Int) throws(StoreError) {
    try run(
      """
      INSERT INTO counters (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)
      """, [counter, value])
  }
}
