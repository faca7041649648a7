import Disclosure
import OfficeStore
import OfficeText

/// A case as the fixed JSON of `list`, `search`, `due` and `show` has it.
enum CaseJSON {
  static func object(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> [String: JSONOutput] {
    [
      "number": .text(row.number), "reference": .text(row.reference), "applicant": .text(row.applicant),
      "applicantKind": .text(row.applicantKind.rawValue), "subject": .text(row.subject),
      "receivedOn": .optional(row.receivedOn?.iso), "due": .optional(row.due?.day.iso),
      "certainty": .optional(row.due?.certainty.rawValue),
      "workingDaysLeft": .optional(DaysLeft.count(row, today: today, calendar: calendar)),
      "actBy": .optional(row.actBy?.day.iso), "stage": .text(row.stage.rawValue),
      "holds": .list(row.holds.map { .text($0.rawValue) }), "outcome": .optional(row.outcome?.rawValue),
    ]
  }

  /// The same keys for a matter without a case.
  static let withoutCase: [String: JSONOutput] = [
    "number": .null, "reference": .null, "applicant": .null, "applicantKind": .null, "subject": .null,
    "receivedOn": .null, "due": .null, "certainty": .null, "workingDaysLeft": .null, "actBy": .null,
    "stage": .null, "holds": .list([]), "outcome": .null,
  ]

  static func item(_ item: RequestItem) -> JSONOutput {
    .object([
      "number": .integer(item.number), "content": .text(item.content),
      "documentNumber": .optional(item.documentNumber), "description": .optional(item.description),
    ])
  }

  /// The review before the reply: its steps, what the case waits for, who proposed; nil where it is in none.
  static func review(_ state: CaseState) -> JSONOutput? {
    guard let proposal = state.proposal, !proposal.steps.isEmpty else { return nil }
    return .object([
      "steps": .list(proposal.steps.map { .text($0.rawValue) }),
      "agreed": .list(proposal.steps.filter { proposal.agreed[$0] != nil }.map { .text($0.rawValue) }),
      "awaits": .optional(state.reviewAwaits?.rawValue), "proposedBy": .text(proposal.person),
    ])
  }

  static func event(_ event: CaseEvent, isStanding: Bool) -> JSONOutput {
    .object([
      "sequence": .integer(event.sequence), "kind": .text(event.fact.kind.rawValue),
      "day": .text(event.day.iso),
      "knownOn": .text(event.knownOn.iso), "person": .text(event.person),
      "summary": .text(event.fact.summary),
      "corrected": .flag(!isStanding),
    ])
  }
}
