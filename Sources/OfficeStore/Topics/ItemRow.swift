import Disclosure

/// What an item of a case asks for, and what it came to: a row of the list of items.
struct ItemRow: Hashable {
  let reference: ItemReference
  let content: String
  /// 文号, where it was given by itself.
  let documentNumber: String?
  /// How the item ended in the reply that stands; nil while it is open.
  let outcome: Outcome?
  /// Of what is withheld, where the reply names any.
  let grounds: [Outcome]
  /// The day that decides "in time" of that reply, and never before receipt.
  let answeredOn: Day?

  /// Whether any of it is kept from the applicant on one of the eight grounds.
  var isWithheld: Bool { outcome.map { $0.isGround || $0 == .partlyGranted } ?? false }

  var wording: TopicWording { TopicWording(content, documentNumber: documentNumber) }

  static let columns = "case_id, number, content, document_number, outcome, grounds, answered_on, is_withheld"

  var values: [(any Bindable)?] {
    [
      reference.caseID, reference.item, content, documentNumber, outcome?.rawValue,
      grounds.map(\.rawValue).joined(separator: ","), answeredOn, isWithheld ? 1 : 0,
    ]
  }

  init(_ row: Row) {
    reference = ItemReference(caseID: row.integer(0), item: row.integer(1))
    content = row.text(2)
    documentNumber = row.optionalText(3)
    outcome = row.optionalChoice(4, Outcome.self)
    grounds = row.choices(5, Outcome.self)
    answeredOn = row.optionalDay(6)
  }
}

extension ItemRow {
  /// The items of a case; none of one that the yearly report does not count: another organ answers it, or the cases
  /// that it was split into have them.
  static func rows(of state: CaseState, caseID: Int) -> [ItemRow] {
    guard state.isCounted else { return [] }
    return state.received.items.map { ItemRow($0, of: state, caseID: caseID) }
  }

  private init(_ item: RequestItem, of state: CaseState, caseID: Int) {
    reference = ItemReference(caseID: caseID, item: item.number)
    content = item.content
    documentNumber = item.documentNumber
    let end = state.end(ofItem: item.number)
    outcome = end?.outcome
    grounds = end?.grounds ?? []
    answeredOn = end.map { max($0.on, state.receivedOn ?? state.arrival) }
  }
}

extension CaseState {
  /// By the latest reply: one that was ordered anew stands in the place of the one before.
  fileprivate func end(ofItem item: Int) -> (outcome: Outcome, grounds: [Outcome], on: Day)? {
    if let withdrawnOn { return (.closedOther, [], withdrawnOn) }
    guard let reply = rounds.reversed().lazy.compactMap(\.reply).first else { return nil }
    let (facts, day) = (reply.facts, reply.deciding.day)
    if let own = facts.itemReplies.first(where: { $0.item == item }) {
      return (own.outcome, own.grounds, day)
    }
    if withdrawnItems.contains(item) { return (.closedOther, [], day) }
    return (facts.outcome, facts.grounds, day)
  }
}
