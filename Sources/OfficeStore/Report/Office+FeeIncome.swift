import Disclosure

extension Office {
  // Along events_fees: a payment is never known before its day.
  static let payments = """
    SELECT stream FROM events WHERE kind = 'feePaid' AND known_on >= $1 AND id <= $2
    """

  // Along cases_received.
  private static let ledgerCases = """
    SELECT 1 FROM cases
      WHERE coalesce(received_on, arrived_on) BETWEEN $1 AND $2 AND ledger_digest IS NOT NULL LIMIT 1
    """

  /// The processing fees paid in a year, as known by an event of the record; corrected payments left out.
  func feeIncome(of year: Int, through event: Int) throws(StoreError) -> FeeIncome {
    let found = try database.rows(Self.payments, [Day.firstDay(ofYear: year), event]) {
      (row: Row) throws(StoreError) in RecordStream(row.text(0))
    }
    var amounts: [Int?] = []
    for stream in Set(found.compactMap(\.self)) {
      for standing in CaseState.standing(try caseEvents(in: stream, through: event)) {
        guard case .feePaid(let paid) = standing.fact, standing.day.year == year else { continue }
        amounts.append(paid.amount)
      }
    }
    return FeeIncome(yuan: amounts, restsOnLedger: amounts.isEmpty ? try hasLedgerCases(of: year) : false)
  }

  private func hasLedgerCases(of year: Int) throws(StoreError) -> Bool {
    let found = try database.row(
      Self.ledgerCases, [Day.firstDay(ofYear: year), Day.lastDay(ofYear: year)]
    ) { (_: Row) throws(StoreError) in true }
    return found ?? false
  }
}
