/// A report that an office owes every year for the year before.
public enum YearlyReport: String, CaseIterable, Sendable {
  /// 年度报告 (Arts. 49, 50).
  case annualReport
  /// 自查报告, on what was withheld and what was asked for often (Arts. 18, 44; the day is practice).
  case selfInspectionReport

  /// The rule of those who have the longest for it.
  public var latestRule: Rule {
    switch self {
    case .annualReport: LawBook.applying(.annualReportGovernment, on: Self.firstDay)
    case .selfInspectionReport: LawBook.applying(.selfInspection, on: Self.firstDay)
    }
  }

  /// Whether a month and day, `01-31`, can be its last day: one of every year, and no later than the rule allows.
  public func mayEnd(on monthAndDay: String) -> Bool {
    guard let day = Self.day(of: 2025, monthAndDay), case .monthDay(let month, let last) = latestRule.value
    else { return false }
    return (day.month, day.dayOfMonth) <= (month, last)
  }

  /// Nil for what is no month and day, `01-31`; 29 February, which only some years have, is none in a year without it.
  static func day(of year: Int, _ monthAndDay: String) -> Day? {
    monthAndDay.utf8.count == 5 ? try? Day(iso: "\(year)-" + monthAndDay) : nil
  }

  private static let firstDay = RegulationVersion.regulation2019.firstDay
}
