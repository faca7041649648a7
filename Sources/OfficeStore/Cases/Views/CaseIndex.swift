import Disclosure

/// The indexes along which views of cases are read, each with the cases it holds and its order.
enum CaseIndex: String {
  case openByUrgency = "cases_open"
  case openByReceipt = "cases_open_received"
  case replied = "cases_replied"
  case outcome = "cases_outcome"
  case received = "cases_received"
  case unproven = "cases_unproven"
  case inReview = "cases_review"

  /// What the index holds, beside the conditions of a view; nil for all cases.
  var condition: String? {
    switch self {
    case .openByUrgency, .openByReceipt: "is_open = 1"
    case .replied: "stage = 'replied'"
    case .inReview: "review_step IS NOT NULL"
    case .outcome, .received: nil
    case .unproven: "unproven_since IS NOT NULL"
    }
  }

  /// What it is sorted by, before the id.
  var key: String {
    switch self {
    case .openByUrgency, .inReview: CaseLists.urgency
    case .openByReceipt, .replied, .outcome, .received: CaseLists.intake
    case .unproven: "unproven_since"
    }
  }

  /// The key of a case.
  func key(of row: CaseRow) -> Int {
    switch self {
    case .openByUrgency, .inReview: Int((row.due ?? row.actBy)?.day.number ?? .max)
    case .openByReceipt, .replied, .outcome, .received: Int((row.receivedOn ?? row.arrivedOn).number)
    case .unproven: row.unprovenSince.map { Int($0.number) } ?? .max
    }
  }
}
