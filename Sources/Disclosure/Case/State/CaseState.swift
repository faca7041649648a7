/// What the events of a case amount to: stage, holds, rounds of reply, disputes and what broke the law.
///
/// A pure function of (events, law, calendar): see ``replay(_:calendars:)``. Nothing of it is stored but copies for
/// lists.
public struct CaseState: Sendable {
  /// The application as it came in.
  public internal(set) var received: Received
  /// The day on which it reached the organ, confirmed or not.
  public internal(set) var arrival: Day
  /// Fixed by Art. 31; nil until a confirmation that the channel needs.
  public internal(set) var receivedOn: Day?
  public internal(set) var stage: Stage = .received
  public internal(set) var registeredOn: Day?
  /// The organ that replies, after any change of powers.
  public internal(set) var respondentOrgan: String
  /// The regulation chosen for the case; nil goes by the day of receipt.
  public internal(set) var regulation: RegulationVersion?
  /// 承办单位, while it has the case.
  public internal(set) var unit: String?
  /// 承办人: whom in the unit the latest 交办 names.
  public internal(set) var unitOfficer: String?
  /// 经办人: who registered the case, else who took it in.
  public internal(set) var handledBy: String
  /// The unit's own day; it moves no legal day.
  public internal(set) var internalDue: Day?
  public internal(set) var phone: String?
  public internal(set) var address: String?
  /// The periods in which a reply was owed, the present one last; empty while receipt is unconfirmed.
  public internal(set) var rounds: [ReplyRound] = []
  /// The replies that were proposed in this round, in order, with what the review said of each.
  public internal(set) var proposals: [Proposal] = []
  /// The steps of the review that sent a proposal back and have not agreed since: a new proposal must pass them too.
  public internal(set) var stepsSentBack: Set<ReviewStep> = []
  /// The records of search, in order.
  public internal(set) var searches: [Searched] = []
  /// The latest check for personal data of each file, by the SM3 of its content.
  public internal(set) var checkedContents: [String: Deidentified] = [:]
  /// The items that the applicant took back.
  public internal(set) var withdrawnItems: Set<Int> = []
  /// The day on which all of it was taken back.
  public internal(set) var withdrawnOn: Day?
  /// The day on which another organ took it before registration: then only that organ counts it.
  public internal(set) var handedOverOn: Day?
  /// The cases that this one was split into (一事一申请): they are counted in its place.
  public internal(set) var splitInto: [String] = []
  /// The end of a rectification or supervision.
  public internal(set) var concludedOn: Day?
  /// The last day of a supervision, from the superior's letter.
  public internal(set) var superiorDue: Day?
  public internal(set) var archivedOn: Day?
  /// 案卷号 of the volume, where one was given.
  public internal(set) var volumeNumber: String?
  /// 保管期限, years, as recorded when the volume was closed.
  public internal(set) var retentionYears: Int?
  /// Why the volume was closed without a paper that it must have.
  public internal(set) var archivingReason: String?
  /// What was made from the case, in order.
  public internal(set) var letters: [CaseLetter] = []
  /// The files in the volume, in order.
  public internal(set) var attachments: [CaseAttachment] = []
  /// Reconsiderations and suits, in order.
  public internal(set) var disputes: [Dispute] = []
  /// What broke the law or does not fit, in order.
  public internal(set) var irregularities: [Irregularity] = []
  /// The events that still count, in order of their legal days.
  var standing: [CaseEvent] = []
  /// The event that brought the case to its stage.
  var stageBegunBy: CaseEvent?

  /// - Parameter person: who took it in.
  init(_ received: Received, on day: Day, by person: String) {
    self.received = received
    self.arrival = received.arrivedOn ?? received.confirmedOn ?? day
    self.receivedOn = received.receivedOn ?? (received.channel.needsConfirmation ? nil : day)
    self.respondentOrgan = received.respondentOrgan
    self.handledBy = person
    self.phone = received.applicants.first?.phone
    self.address = received.applicants.first?.address
  }
}

extension CaseState {
  /// The latest round; nil while receipt is unconfirmed.
  public var currentRound: ReplyRound? { rounds.last }

  /// The reply of the current round.
  public var reply: Reply? { rounds.last?.reply }

  /// What an open case waits for; empty once replied.
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
