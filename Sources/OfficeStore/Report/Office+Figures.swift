public import Disclosure

extension Office {
  /// Results of the days from $1 through $2, as ``AnnualTallies/cases`` has them.
  static let resultsByDay = """
    SELECT counted_on, count(*) FROM cases
      WHERE is_counted = 1 AND counted_on BETWEEN $1 AND $2 AND received_on <= $2 GROUP BY counted_on
    """

  /// Applications received from $1 through $2. The range of the index's own expression finds them; of an unconfirmed
  /// one it has the day of arrival.
  static let intakeByDay = """
    SELECT received_on, channel, unit, count(*) FROM cases INDEXED BY cases_received
      WHERE \(CaseLists.intake) BETWEEN $1 AND $2 AND is_counted = 1 AND received_on IS NOT NULL
      GROUP BY received_on, channel, unit
    """

  /// The figures of a year, from the cases as they stand at one moment.
  ///
  /// - Parameters:
  ///   - year: one before 2019 is counted by the rows of the present form, for there was none then.
  ///   - today: what is open counts as overdue up to this day where the year is not over.
  public func figures(year: Int, today: Day) throws(StoreError) -> OfficeFigures {
    let period = ReportPeriod.year(year)
    let form = AnnualForm(reportYear: year) ?? .form2021
    return try database.transaction(.deferred) { () throws(StoreError) in
      let results = try database.rows(Self.resultsByDay, [period.first, period.last]) {
        (row: Row) throws(StoreError) in (row.day(0), row.integer(1))
      }
      let intake = try database.rows(Self.intakeByDay, [period.first, period.last]) {
        (row: Row) throws(StoreError) in
        OfficeFigures.Intake(
          day: row.day(0), channel: row.optionalChoice(1, ReceiptChannel.self), unit: row.optionalText(2),
          count: row.integer(3))
      }
      return OfficeFigures(
        report: try report(over: period, form, today: today), intake: intake,
        results: Dictionary(uniqueKeysWithValues: results))
    }
  }
}
