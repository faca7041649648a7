import Disclosure

/// The columns of the table `cases` and what a row puts into each: one list for writing and for `verify`.
enum CaseColumn: String, CaseIterable {
  case id, version, number
  case numberKey = "number_key"
  case year, serial, reference, type, organ, applicant
  case applicantKind = "applicant_kind"
  case subject, unit
  case arrivedOn = "arrived_on"
  case receivedOn = "received_on"
  case stage, holds, outcome
  case isOpen = "is_open"
  case due
  case isDueProvisional = "is_due_provisional"
  case awaiting
  case actBy = "act_by"
  case isActByProvisional = "is_act_by_provisional"
  case otherEnd = "other_end"
  case isCounted = "is_counted"
  case countedRow = "counted_row"
  case countedOn = "counted_on"
  case irregularities
  case ledgerDigest = "ledger_digest"
  case reckonedThrough = "reckoned_through"
  case channel
  case handledBy = "handled_by"
  case unitOfficer = "unit_officer"
  case unprovenSince = "unproven_since"
  case reviewAwaits = "review_step"
  case proposedBy = "proposed_by"
  case retainedThrough = "retained_through"

  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  /// What the case is known by: its receipt set it, and no event changes it.
  private static let identity: Set<CaseColumn> = [
    .id, .number, .numberKey, .year, .serial, .reference, .type, .ledgerDigest,
  ]

  /// What any event may change.
  static let changing = allCases.filter { !identity.contains($0) }

  func value(of row: CaseRow) -> (any Bindable)? {
    switch self {
    case .id: row.id
    case .version: row.version
    case .number: row.number
    case .numberKey: CaseNumber(row.number).key
    case .year: CaseNumber(row.number).yearAndSerial?.year
    case .serial: CaseNumber(row.number).yearAndSerial?.serial
    case .reference: row.reference
    case .type: row.type.rawValue
    case .organ: row.organ
    case .applicant: row.applicant
    case .applicantKind: row.applicantKind.rawValue
    case .subject: row.subject
    case .unit: row.unit
    case .arrivedOn: row.arrivedOn
    case .receivedOn: row.receivedOn
    case .stage: row.stage.rawValue
    case .holds: row.holds.map(\.rawValue).joined(separator: ",")
    case .outcome: row.outcome?.rawValue
    case .isOpen: row.isOpen ? 1 : 0
    case .due: row.due?.day
    case .isDueProvisional: row.due?.isProvisional == true ? 1 : 0
    case .awaiting: row.awaiting
    case .actBy: row.actBy?.day
    case .isActByProvisional: row.actBy?.isProvisional == true ? 1 : 0
    case .otherEnd: row.otherEnd
    case .isCounted: row.isCounted ? 1 : 0
    case .countedRow: row.countedRow?.rawValue
    case .countedOn: row.countedOn
    case .irregularities: row.irregularities
    case .ledgerDigest: row.ledgerDigest
    case .reckonedThrough: row.reckonedThrough
    case .channel: row.channel?.rawValue
    case .handledBy: row.handledBy
    case .unitOfficer: row.unitOfficer
    case .unprovenSince: row.unprovenSince
    case .reviewAwaits: row.reviewAwaits?.rawValue
    case .proposedBy: row.proposedBy
    case .retainedThrough: row.retainedThrough
    }
  }
}
