public import Disclosure

extension Office {
  /// The countdown to the day by which a yearly report is to be published, where it runs on a day.
  ///
  /// - Returns: nil while the day is further away than the office set, and once the report is published.
  public func reportCountdown(today: Day) throws(StoreError) -> ReportCountdown? {
    let countdown = ReportCountdown(
      today: today, lastDay: try setting(.annualReportDay), within: try number(.annualReportCountdown))
    guard let countdown, try publication(of: countdown.year) == nil else { return nil }
    return countdown
  }
}
