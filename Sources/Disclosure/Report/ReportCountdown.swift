/// How long it is to the day by which a yearly report is to be sent up, from the year's first day on, and by when its
/// steps must be done.
public struct ReportCountdown: Hashable, Sendable {
  public let report: YearlyReport
  /// The report year, which the last day follows.
  public let year: Int
  public let today: Day
  /// On a day of rest it stays where it is: the working days end before it.
  public let lastDay: Day
  /// After today through the last day; negative when it is past.
  public let workingDaysLeft: Int
  /// Whether a notice that is not out may still change how many are left.
  public let isProvisional: Bool
  /// How long the office takes for each step of the plan.
  public let leads: LeadTimes
  public let plan: BackwardPlan<ReportStep>

  /// The report of the year before today's; nil where the last day is no day of the year, or one outside those that can
  /// be counted.
  ///
  /// - Parameters:
  ///   - report: which of the two.
  ///   - today: the day to count from.
  ///   - monthAndDay: of the last day, `01-31`.
  ///   - leads: how long the office takes for each step.
  ///   - calendar: counts the working days.
  public init?(
    of report: YearlyReport, today: Day, lastDay monthAndDay: String, leads: LeadTimes,
    calendar: WorkingCalendar
  ) {
    guard let lastDay = YearlyReport.day(of: today.year, monthAndDay),
      let left = try? calendar.workingDays(after: today, through: lastDay),
      let isProvisional = try? calendar.hasProvisionalDay(
        after: min(today, lastDay), through: max(today, lastDay)),
      let plan = try? BackwardPlan<ReportStep>(
        due: CountedDay(day: lastDay, isProvisional: false), leads: leads, calendar: calendar)
    else { return nil }
    self.report = report
    year = today.year - 1
    self.today = today
    self.lastDay = lastDay
    workingDaysLeft = left
    self.isProvisional = isProvisional
    self.leads = leads
    self.plan = plan
  }

  public var isOverdue: Bool { today > lastDay }
}
