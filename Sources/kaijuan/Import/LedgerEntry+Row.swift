import Disclosure

/// What tells the rows of a ledger apart.
extension LedgerEntry {
  /// As the row has it.
  var number: String {
    switch self {
    case .file(let ledgerCase): ledgerCase.received.number
    case .dispute: LedgerDispute.noCase
    }
  }

  /// The reference number that the row brings; empty where it brings none.
  var reference: String {
    switch self {
    case .file(let ledgerCase): ledgerCase.received.reference
    case .dispute: ""
    }
  }

  /// Equal for rows of one case or dispute.
  func hashName(into hasher: inout Hasher) {
    switch self {
    case .file(let ledgerCase): hasher.combine(CaseNumber(ledgerCase.received.number).key)
    case .dispute(let dispute):
      hasher.combine(LedgerDispute.noCase)
      hasher.combine(dispute.id)
    }
  }

  /// Equal for rows that say the same: an ordinary row by its digest, an exported one by its events.
  func hashContent(into hasher: inout Hasher) {
    switch self {
    case .file(let ledgerCase):
      guard ledgerCase.history.isEmpty else { return hasher.combine(ledgerCase) }
      hasher.combine(ledgerCase.received.ledgerDigest)
    case .dispute(let dispute): hasher.combine(dispute)
    }
  }
}
