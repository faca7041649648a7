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

  static let columns = """
    id, version, number, reference, type, organ, applicant, applicant_kind, subject, unit, arrived_on,
    received_on, stage, holds, outcome, is_open, due, is_due_provisional, awaiting, act_by,
    is_act_by_provisional, other_end, is_counted, counted_row, counted_on, irregularities, ledger_digest
    """

  init(_ row: Row) {
    id = row.integer(0)
    version = row.integer(1)
    number = row.text(2)
    reference = row.text(3)
    type = row.choice(4, CaseType.disclosure)
    organ = row.text(5)
    applicant = row.text(6)
    applicantKind = row.choice(7, ApplicantKind.other)
    subject = row.text(8)
    unit = row.optionalText(9)
    arrivedOn = row.day(10)
    receivedOn = row.optionalDay(11)
    stage = row.choice(12, Stage.received)
    holds = row.text(13).split(separator: ",").compactMap { Hold(rawValue: String($0)) }
    outcome = row.optionalText(14).flatMap { Outcome(rawValue: $0) }
    isOpen = row.integer(15) == 1
    due = row.countedDay(16, provisional: 17)
    awaiting = row.optionalText(18)
    actBy = row.countedDay(19, provisional: 20)
    otherEnd = row.optionalDay(21)
    isCounted = row.integer(22) == 1
    countedRow = row.optionalText(23).flatMap { AnnualRow(rawValue: $0) }
    countedOn = row.optionalDay(24)
    irregularities = row.integer(25)
    ledgerDigest = row.optionalText(26)
  }
}

extension Row {
  func countedDay(_ day: Int32, provisional: Int32) -> CountedDay? {
    optionalDay(day).map { CountedDay(day: $0, isProvisional: integer(provisional) == 1) }
  }

  /// A value of an enumeration; a text that is none marks the row as damaged and reads as `fallback`.
  func choice<Value: RawRepresentable<String>>(_ column: Int32, _ fallback: Value) -> Value {
    let text = text(column)
    if let value = Value(rawValue: text) { return value }
    statement.noteMisreading(column: column, expected: "\(Value.self)")
    return fallback
  }
}
