import Disclosure

extension Office {
  // The condition is that of the index cases_unconfirmed.
  static let unconfirmed = """
    SELECT \(CaseRow.columns) FROM cases
      WHERE (received_on IS NULL OR received_on > arrived_on) AND arrived_on BETWEEN $1 AND $2
        AND (received_on IS NULL OR received_on > $2) AND type = 'disclosure' ORDER BY arrived_on, id
    """

  /// Applications that arrived in a year and were not confirmed at its end (Art. 31).
  func unconfirmed(atEndOf year: Int) throws(StoreError) -> [CaseRow] {
    try database.rows(Self.unconfirmed, [Day.firstDay(ofYear: year), Day.lastDay(ofYear: year)]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }
}
