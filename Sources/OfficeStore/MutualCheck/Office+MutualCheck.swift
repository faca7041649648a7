public import Disclosure

/// 案卷互查: a sample of concluded cases, read as another office would read their volumes.
extension Office {
  private static let concluded = """
    SELECT id, number FROM cases WHERE is_counted = 1 AND counted_on BETWEEN $1 AND $2
    """

  /// - Parameters:
  ///   - period: in which the cases were concluded; both days are in it.
  ///   - seed: words by which the sample is drawn, the same ones the same sample.
  ///   - sample: how many cases are drawn, 1 and up.
  public func mutualCheck(
    _ period: ReportPeriod, seed: String, sample: Int
  ) throws(StoreError) -> MutualCheck {
    try database.transaction(.deferred) { () throws(StoreError) in
      var draw = CaseDraw(seed: seed, size: sample)
      var population = 0
      try database.forEachRow(Self.concluded, [period.first, period.last]) {
        (row: Row) throws(StoreError) in
        population += 1
        draw.offer(row.text(1), id: row.integer(0))
      }
      var cases: [CheckedCase] = []
      for (_, id) in draw.drawn { if let checked = try checked(id) { cases.append(checked) } }
      return MutualCheck(
        office: try name(), period: period, seed: seed, population: population, cases: cases)
    }
  }

  private func checked(_ id: Int) throws(StoreError) -> CheckedCase? {
    guard let row = try row(id: id), let file = try file(of: row) else { return nil }
    let calendars = calendars(for: file.events)
    return try StoreError.reckoning { () throws(CalendarError) in try CheckedCase(file.state, calendars) }
  }
}
