import Disclosure

extension Office {
  // Along events_fees: a payment is never known before its day.
  static let payments = """
    SELECT stream FROM events WHERE kind = 'feePaid' AND known_on >= $1 AND id <= $2
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
    return FeeIncome(yuan: amounts)
  }
}
