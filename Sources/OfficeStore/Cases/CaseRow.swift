public import Disclosure

/// A case as lists and reports see it: a copy of its state, written with its latest event.
public struct CaseRow: Hashable, Sendable {
  /// The file's own number of the case, never shown to people.
  public let id: Int
  /// The position of the latest event; an append names it.
  public let version: Int
  /// The office's number, as 依申请公开〔2026〕第5号.
  public let number: String
  /// 查询编号: what the applicant asks by.
  public let reference: String
  public let type: CaseType
  /// The organ that replies.
  public let organ: String
  /// The first applicant, with 等n人 where there are several.
  public let applicant: String
  public let applicantKind: ApplicantKind
  /// What is asked for, all items.
  public let subject: String
  /// 承办单位, while it has the case.
  public let unit: String?
  /// The day on which it reached the organ.
  public let arrivedOn: Day
  /// The day of receipt by Art. 31; nil while unconfirmed.
  public let receivedOn: Day?
  public let stage: Stage
  public let holds: [Hold]
  /// Nil while the case is open.
  public let outcome: Outcome?
  /// Whether a reply is still owed.
  public let isOpen: Bool
  /// The last day for the reply; nil while ``awaiting`` says what it waits for.
  public let due: CountedDay?
  /// Why there is no due day.
  public let awaiting: String?
  /// The day on which the wait ends; nil where none runs or it has no certain end.
  public let actBy: CountedDay?
  /// The due day under the other reading of local days off, where it differs.
  public let otherEnd: Day?
  /// Whether the yearly report counts the case.
  public let isCounted: Bool
  /// The result row of table 三; nil while open.
  public let countedRow: AnnualRow?
  /// The day whose year counts the result.
  public let countedOn: Day?
  /// How many facts broke the law or do not fit.
  public let irregularities: Int
  /// By which an imported row is known again; nil for a case that was not imported.
  public let ledgerDigest: String?
  /// The last day of which it matters to this row whether it is worked: a notice that changes only later days
  /// changes nothing here.
  let reckonedThrough: Day
  /// Like the next, nil only where a file of before was not opened for writing since, or the record cannot be read.
  let channel: ReceiptChannel?
  /// 经办人: who registered the case, else who took it in.
  let handledBy: String?
  /// 承办人: whom the latest 交办 names.
  let unitOfficer: String?
  /// Since when a letter that went out has no proof of service; nil where none is missing.
  public let unprovenSince: Day?
  /// What the case waits for in the review before its reply; nil where it is in none.
  public let reviewAwaits: ReviewAwaited?
  /// Who made the proposal that is in review.
  public let proposedBy: String?
  /// The last day on which the volume of an archived case is kept.
  public let retainedThrough: Day?
}

extension CaseRow {
  /// - Parameter events: all of the case, of which `state` and `deadline` were made.
  init(id: Int, events: [CaseEvent], state: CaseState, deadline: Deadline) {
    let received = state.received
    let names = received.applicants.map(\.name)
    self.id = id
    self.version = events.count
    self.number = received.number
    self.reference = received.reference
    self.type = received.type
    self.organ = state.respondentOrgan
    self.applicant = (names.first ?? "") + (names.count > 1 ? "等\(names.count)人" : "")
    self.applicantKind = received.applicants.first?.kind ?? .naturalPerson
    self.subject = received.items.map(\.content).joined(separator: "；")
    self.unit = state.unit
    self.arrivedOn = state.arrival
    self.receivedOn = state.receivedOn
    self.stage = state.stage
    self.holds = state.holds
    self.outcome = state.outcome
    self.isOpen = state.stage.isOpen
    self.due = deadline.due
    self.awaiting = deadline.awaiting?.name
    self.actBy = state.stage.isOpen ? deadline.actBy : nil
    self.otherEnd = deadline.otherEnd?.day
    self.isCounted = state.isCounted
    self.countedRow = state.counted?.outcome.row
    self.countedOn = state.counted?.on
    self.irregularities = state.irregularities.count
    self.ledgerDigest = received.ledgerDigest
    self.reckonedThrough = CaseRow.reckonedThrough(events, deadline)
    self.channel = received.channel
    self.handledBy = state.handledBy
    self.unitOfficer = state.unitOfficer
    self.unprovenSince = state.unprovenSince
    self.reviewAwaits = state.reviewAwaits
    self.proposedBy = state.reviewAwaits.flatMap { _ in state.proposal?.person }
    self.retainedThrough = state.retainedThrough
  }

  /// Days of the case are compared with ends of periods, which rest on the days before them; beyond the last of its
  /// own days only the ends that it shows rest on anything.
  private static func reckonedThrough(_ events: [CaseEvent], _ deadline: Deadline) -> Day {
    let own = events.flatMap { [$0.day] + $0.fact.pastDays + $0.fact.delayedDay }
    let ends = [deadline.due, deadline.actBy, deadline.otherEnd].compactMap { $0?.day }
    guard let last = (own + ends).max() else { preconditionFailure("a case has events") }
    return last
  }
}

extension CaseFact {
  fileprivate var delayedDay: [Day] {
    if case .delayedDaySet(let facts) = self { return [facts.until] }
    return []
  }
}
