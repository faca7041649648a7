/// The rows of the yearly report for a month, a quarter or any span of days, with what superiors ask for besides:
/// overdue replies, times and the rate of corrected decisions.
///
/// Of a whole year its tables are those of the yearly report.
public struct PeriodReport: Hashable, Sendable {
  public let office: String
  public let period: ReportPeriod
  public let table3: Table3
  public let table4: Table4
  /// Results of the period that came too late, by day.
  public let repliedLate: [OverdueCase]
  /// Cases open at the end of the period whose last day had passed, most overdue first.
  public let openOverdue: [OverdueCase]
  /// Results of the period whose last day is unknown, for a consultation's letter has no recorded day of delivery.
  public let notJudged: [String]
  /// Results of the period without a reply that could be in time or late: the applicant withdrew.
  public let withdrawn: Int
  /// Nil without a reply. Cases that ended otherwise, 三（六）, took no time to reply to.
  public let replyTimes: ReplyTimes?
  /// Cases that the period counted and that were destroyed since: the figures lack them.
  public let erased: Int

  public init(
    office: String, period: ReportPeriod, table3: Table3, table4: Table4, repliedLate: [OverdueCase],
    openOverdue: [OverdueCase], notJudged: [String], withdrawn: Int, replyTimes: ReplyTimes?,
    erased: Int = 0
  ) {
    self.office = office
    self.period = period
    self.table3 = table3
    self.table4 = table4
    self.repliedLate = repliedLate
    self.openOverdue = openOverdue
    self.notJudged = notJudged
    self.withdrawn = withdrawn
    self.replyTimes = replyTimes
    self.erased = erased
  }

  /// Results in time, of those that can be judged.
  public var inTime: Share {
    let judged = (table3[.total, .total] ?? 0) - notJudged.count - withdrawn
    return Share(judged - repliedLate.count, of: judged)
  }

  /// 纠错率: decisions of the period that corrected the office, of all decisions of the period.
  public var correction: Share {
    let states = DisputeState.allCases.filter { $0.result != nil }
    let concluded = states.map(disputes).reduce(0, +)
    return Share(disputes(in: .corrected), of: concluded)
  }

  private func disputes(in state: DisputeState) -> Int {
    DisputeKind.allCases.map { table4[$0, .state(state)] ?? 0 }.reduce(0, +)
  }
}
