public import Disclosure

extension Office {
  // Along cases_retention.
  static let retained = """
    SELECT \(CaseRow.columns) FROM cases
      WHERE retained_through IS NOT NULL AND retained_through <= $1 ORDER BY retained_through, id
    """

  private static let endless = """
    SELECT count(*) FROM cases WHERE stage = 'archived' AND retained_through IS NULL
    """

  /// The archived cases whose retention ends by a day, the longest over first.
  ///
  /// - Parameters:
  ///   - last: the day.
  ///   - today: by which their obstacles are judged.
  public func retained(through last: Day, today: Day) throws(StoreError) -> [RetainedCase] {
    try atOneMoment { () throws(StoreError) in
      let rows = try database.rows(Self.retained, [last]) { (row: Row) throws(StoreError) in CaseRow(row) }
      let (register, ids) = (try erasureRegister(), Set(rows.map(\.id)))
      var cases: [RetainedCase] = []
      for row in rows {
        guard let file = try file(of: row), let archivedOn = file.state.archivedOn,
          let retainedThrough = file.state.retainedThrough
        else { continue }
        cases.append(
          RetainedCase(
            file: file, archivedOn: archivedOn, retainedThrough: retainedThrough,
            proposal: register.proposal(of: row.number),
            obstacles: try obstacles(toErasing: file, with: ids, on: today)))
      }
      return cases
    }
  }

  /// How many archived cases are kept without an end, for nobody recorded how long: of those that a ledger brought.
  public func archivedWithoutEnd() throws(StoreError) -> Int {
    try database.row(Self.endless) { (row: Row) throws(StoreError) in row.integer(0) } ?? 0
  }
}
