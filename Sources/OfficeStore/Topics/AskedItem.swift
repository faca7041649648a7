public import Disclosure

/// One thing asked for, with the case that asks for it.
public struct AskedItem: Hashable, Sendable {
  public let reference: ItemReference
  public let caseNumber: String
  public let wording: TopicWording
  /// The day of arrival, where receipt is not confirmed yet.
  public let receivedOn: Day
  /// The representative, with 等n人 after it.
  public let applicant: String
  public let applicantKind: ApplicantKind
  /// Nil while it is open.
  public let outcome: Outcome?

  static let columns = """
    items.case_id, items.number, items.content, items.document_number, cases.number,
    coalesce(cases.received_on, cases.arrived_on), cases.applicant, cases.applicant_kind, items.outcome,
    items.topic
    """

  init(_ row: Row) {
    reference = ItemReference(caseID: row.integer(0), item: row.integer(1))
    wording = TopicWording(row.text(2), documentNumber: row.optionalText(3))
    caseNumber = row.text(4)
    receivedOn = row.day(5)
    applicant = row.text(6)
    applicantKind = row.choice(7, ApplicantKind.other)
    outcome = row.optionalChoice(8, Outcome.self)
  }
}

extension AskedItem {
  /// As the record names it.
  public var name: ItemName { ItemName(caseNumber: caseNumber, item: reference.item) }
}
