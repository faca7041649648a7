public import Disclosure

/// A case as lists and reports see it: a copy of its state, written with its latest event.
public struct CaseRow: Hashable, Sendable {
  public let id: Int
  /// The position of the latest event; an append names it.
  public let version: Int
  public let number: String
  public let reference: String
  public let type: CaseType
  public let organ: String
  /// The first applicant, with 等n人 where there are several.
  public let applicant: String
  public let applicantKind: ApplicantKind
  /// What is asked for, all items.
  public let subject: String
  public let unit: String?
  public let arrivedOn: Day
  public let receivedOn: Day?
  public let stage: Stage
  public let holds: [Hold]
  public let outcome: Outcome?
  public let isOpen: Bool
  public let due: CountedDay?
  /// Why there is no due day.
  public let awaiting: String?
  public let actBy: CountedDay?
  /// The due day under the other reading of local days off, where it differs.
  public let otherEnd: Day?
  public let isCounted: Bool
  public let countedRow: AnnualRow?
  public let countedOn: Day?
  /// How many facts broke the law or do not fit.
  public let irregularities: Int
  public let ledgerDigest: String?
}

extension CaseRow {
  init(id: Int, version: Int, state: CaseState, deadline: Deadline) {
    let received = state.received
    let names = received.applicants.map(\.name)
    self.id = id
    self.version = version
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
  }
}
