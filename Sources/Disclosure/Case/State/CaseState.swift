/// What the events of a case amount to: stage, holds, rounds of reply, disputes and what broke the law.
///
/// A pure function of (events, law, calendar): see ``replay(_:calendars:)``. Nothing of it is stored but copies for
/// lists.
public struct CaseState: Sendable {
  public internal(set) var received: Received
  public internal(set) var arrival: Day
  /// Fixed by Art. 31; nil until a confirmation that the channel needs.
  public internal(set) var receivedOn: Day?
  public internal(set) var stage: Stage = .received
  public internal(set) var registeredOn: Day?
  public internal(set) var respondentOrgan: String
  public internal(set) var regulation: RegulationVersion?
  public internal(set) var unit: String?
  public internal(set) var internalDue: Day?
  public internal(set) var phone: String?
  public internal(set) var address: String?
  public internal(set) var rounds: [ReplyRound] = []
  public internal(set) var proposal: Proposal?
  public internal(set) var searches: [Searched] = []
  public internal(set) var withdrawnItems: Set<Int> = []
  public internal(set) var withdrawnOn: Day?
  public internal(set) var handedOverOn: Day?
  /// The cases that this one was split into (一事一申请): they are counted in its place.
  public internal(set) var splitInto: [String] = []
  public internal(set) var concludedOn: Day?
  public internal(set) var superiorDue: Day?
  public internal(set) var archivedOn: Day?
  public internal(set) var disputes: [Dispute] = []
  public internal(set) var irregularities: [Irregularity] = []

  /// A proposed reply with the verdicts on it so far.
  public struct Proposal: Hashable, Sendable {
    public let proposedOn: Day
    public let person: String
    public let facts: OpinionProposed
    public internal(set) var verdicts: [Reviewed] = []
  }

  init(_ received: Received, on day: Day) {
    self.received = received
    self.arrival = received.arrivedOn ?? received.confirmedOn ?? day
    self.receivedOn = received.receivedOn ?? (received.channel.needsConfirmation ? nil : day)
    self.respondentOrgan = received.respondentOrgan
    self.phone = received.applicants.first?.phone
    self.address = received.applicants.first?.address
  }
}

extension CaseState {
  public var currentRound: ReplyRound? { rounds.last }

  /// The reply of the current round.
  public var reply: Reply? { rounds.last?.reply }

  public var holds: [Hold] { stage.isOpen ? currentRound?.holds ?? [] : [] }

  /// How the case ended, in its latest round.
  public var outcome: Outcome? {
    guard let round = currentRound else { return withdrawnOn.map { _ in .closedOther } }
    return round.withdrawnOn == nil ? round.reply?.facts.outcome : .closedOther
  }

  /// The outcome and day that the annual report counts: of the first reply, in whatever round. A reply redone on
  /// order does not move the case (the first reply's cell stays); a reply that was ordered upon silence is the first.
  ///
  /// A reply entered with a day before receipt is marked as such, and counts from receipt: no case leaves the table.
  public var counted: (outcome: Outcome, on: Day)? {
    guard isCounted, let end = firstEnd else { return nil }
    return (end.outcome, max(end.on, receivedOn ?? arrival))
  }

  private var firstEnd: (outcome: Outcome, on: Day)? {
    for round in rounds {
      if let day = round.withdrawnOn { return (.closedOther, day) }
      if let reply = round.reply { return (reply.facts.outcome, reply.deciding.day) }
    }
    return withdrawnOn.map { (.closedOther, $0) }
  }

  /// Whether the annual report counts the case at all.
  public var isCounted: Bool { received.type == .disclosure && handedOverOn == nil && splitInto.isEmpty }

  /// The regulation that governs: chosen, else the one in force on the day of receipt.
  public var governingRegulation: RegulationVersion {
    regulation ?? LawBook.version(on: receivedOn ?? arrival)
  }

  mutating func updateRound(_ change: (inout ReplyRound) -> Void) {
    guard !rounds.isEmpty else { return }
    change(&rounds[rounds.count - 1])
  }

  mutating func mark(_ kind: Irregularity.Kind, _ event: CaseEvent, _ articles: [Article], _ text: String) {
    irregularities.append(Irregularity(kind: kind, event: event.sequence, articles: articles, text: text))
  }
}
