public import Disclosure

extension Office {
  /// The disputes that a cell of table 四 counts, each with its case; one that several cases share comes
  /// with each.
  public func disputes(
    of kind: DisputeKind, in state: DisputeState?, year: Int
  ) throws(StoreError) -> [(dispute: String, caseNumber: String?)] {
    try database.rows(
      AnnualTallies.listedDisputes, [Day.firstDay(ofYear: year), Day.lastDay(ofYear: year), kind.rawValue]
    ) {
      (row: Row) throws(StoreError) in
      (dispute: row.text(0), caseNumber: row.optionalText(1), state: row.choice(2, DisputeState.pending))
    }.filter { state == nil || $0.state == state }.map { ($0.dispute, $0.caseNumber) }
  }

  func disputeTallies(of period: ReportPeriod) throws(StoreError) -> [DisputeTally] {
    try database.rows(AnnualTallies.disputes, [period.first, period.last]) {
      (row: Row) throws(StoreError) in
      DisputeTally(
        kind: row.choice(0, DisputeKind.reconsideration), state: row.choice(1, DisputeState.pending),
        count: row.integer(2))
    }
  }
}
