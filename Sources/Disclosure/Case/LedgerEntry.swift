/// What a row of a ledger stands for.
public enum LedgerEntry: Hashable, Sendable {
  case file(LedgerCase)
  /// A dispute that concerns no case, which Art. 50(3) counts all the same. Only an export writes such rows.
  case dispute(LedgerDispute)
}

/// A dispute without a case: its events, the first of which is its filing.
public struct LedgerDispute: Hashable, Sendable {
  /// The number of the reviewing body or court.
  public let id: String
  public let history: [CaseEvent]

  public init(id: String, history: [CaseEvent]) {
    self.id = id
    self.history = history
  }

  /// What stands in place of a case number.
  public static let noCase = "无案件"
}
