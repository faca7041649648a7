import Disclosure

/// The events of an invented case, in order of entry. It begins with the receipt.
struct CaseHistory: Sendable {
  private(set) var events: [CaseEvent]

  enum Flaw: Error {
    case noReceipt
  }

  init(
    receivedOn day: Day, by channel: ReceiptChannel = .inPerson, type: CaseType = .disclosure,
    region: String? = nil
  ) {
    let received = Received(
      number: "依申请公开〔2025〕第1号", reference: "0000-0000-0000-0000", type: type, channel: channel,
      arrivedOn: day, applicants: [Applicant(name: "王芳", kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: "征地补偿方案"), RequestItem(number: 2, content: "安置名单")],
      respondentOrgan: "康乐县人民政府", region: region)
    self.init(received, on: day)
  }

  init(_ received: Received, on day: Day) {
    events = [CaseEvent(sequence: 1, day: day, knownOn: day, person: "李明", fact: .received(received))]
  }

  /// Received in person and registered on the same day.
  static func registered(on day: Day) -> CaseHistory {
    CaseHistory(receivedOn: day).then(.registered(Registered()), on: day)
  }

  var lastSequence: Int { events.count }

  mutating func add(_ fact: CaseFact, on day: Day) {
    events.append(
      CaseEvent(sequence: events.count + 1, day: day, knownOn: day, person: "李明", fact: fact))
  }

  /// The next event, entered by another person.
  func then(_ fact: CaseFact, on day: Day, by person: String) -> CaseHistory {
    var copy = self
    copy.events.append(
      CaseEvent(sequence: events.count + 1, day: day, knownOn: day, person: person, fact: fact))
    return copy
  }

  func then(_ fact: CaseFact, on day: Day) -> CaseHistory {
    var copy = self
    copy.add(fact, on: day)
    return copy
  }

  /// The last event was wrong.
  func correctingLast(on day: Day) -> CaseHistory {
    then(.corrected(Corrected(event: lastSequence, reason: "误登")), on: day)
  }

  func state(_ calendars: OfficeCalendars = .published) throws -> CaseState {
    guard let state = try CaseState.replay(events, calendars: calendars) else { throw Flaw.noReceipt }
    return state
  }

  func deadline(_ calendars: OfficeCalendars = .published) throws -> Deadline {
    try Clock.deadline(of: state(calendars), calendars: calendars)
  }

  /// The kinds of what is marked, in order.
  func marks(_ calendars: OfficeCalendars = .published) throws -> [Irregularity.Kind] {
    try state(calendars).irregularities.map(\.kind)
  }
}
