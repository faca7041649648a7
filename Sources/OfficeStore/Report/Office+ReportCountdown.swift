public import Disclosure

extension Office {
  /// The countdowns that run on a day: to the days by which the reports on the year before are to be sent up. Each runs from the year's first day until its report is published or finished, also in an office
  /// without a case.
  ///
  /// A report whose last day was past before the office file was begun is none of them: nothing is known of whether it was
  /// sent.
  public func reportCountdowns(today: Day) throws(StoreError) -> [ReportCountdown] {
    let leads = try leadTimes()
    var countdowns: [ReportCountdown] = []
    for report in YearlyReport.allCases {
      let countdown = ReportCountdown(
        of: report, today: today, lastDay: try setting(Setting(lastDayOf: report)), leads: leads,
        calendar: calendars.national)
      if let countdown, try isOwed(countdown) { countdowns.append(countdown) }
    }
    return countdowns
  }

  private func isOwed(_ countdown: ReportCountdown) throws(StoreError) -> Bool {
    if countdown.isOverdue, let begunOn = try begunOn(), countdown.lastDay < begunOn { return false }
    switch countdown.report {
    case .annualReport: return try publication(of: countdown.year) == nil
    case .selfInspectionReport: return try !hasFinishedInspection(of: countdown.year)
    }
  }

  /// The day of the first entry.
  private func begunOn() throws(StoreError) -> Day? {
    try database.row("SELECT known_on FROM events ORDER BY id LIMIT 1") {
      (row: Row) throws(StoreError) in row.day(0)
    }
  }

  /// Whether the self-inspection of a year is finished, so that its report stands.
  public func hasFinishedInspection(of year: Int) throws(StoreError) -> Bool {
    try database.row(
      "SELECT 1 FROM events WHERE stream = $1 AND kind = 'finished' LIMIT 1",
      [RecordStream.inspection(year).name]
    ) { (row: Row) throws(StoreError) in true } ?? false
  }
}
