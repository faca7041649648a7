public import Disclosure

extension Office {
  static let openCounts = """
    SELECT count(*) FILTER (WHERE last_day < $1), count(*) FILTER (WHERE last_day = $1),
        count(*) FILTER (WHERE last_day > $1 AND last_day <= $2), count(*) FILTER (WHERE holds <> ''),
        count(*) FILTER (WHERE received_on IS NULL),
        count(*) FILTER (WHERE holds = '' AND received_on IS NOT NULL)
      FROM (
        SELECT coalesce(due, CASE WHEN awaiting = $3 THEN act_by END) AS last_day, holds, received_on
          FROM cases INDEXED BY cases_open WHERE is_open = 1
      ) AS open_cases
    """

  /// How many cases stand where on a day.
  ///
  /// - Parameters:
  ///   - today: by which they are overdue or due.
  ///   - person: whose own work in the review is counted too; nil for nobody's.
  /// - Throws: ``StoreError``; `calendar` where working days from `today` cannot be counted.
  public func caseCounts(today: Day, for person: Person? = nil) throws(StoreError) -> CaseCounts {
    try database.transaction(.deferred) { () throws(StoreError) in
      let soonDays = try number(.dueSoonDays)
      let soon = try day(soonDays, after: today)
      let open = try database.row(Self.openCounts, [today, soon, Deadline.Awaiting.delayedDay.name]) {
        (row: Row) throws(StoreError) in (0..<6).map { row.integer($0) }
      }
      guard let open else { preconditionFailure("a count returned no row") }
      return CaseCounts(
        overdue: open[0], dueToday: open[1], dueSoon: open[2], soonDays: soonDays,
        waiting: try waiting(), waitingInAll: open[3], unconfirmed: open[4], toReply: open[5],
        toArchive: try count(in: CaseView(.toArchive), today: today, limit: CaseCounts.most),
        disputeLimits: try disputeLimitCount(through: soon),
        toReview: try toReview(person, today: today),
        toRevise: try person.map { person throws(StoreError) in
          try count(in: CaseView(.toRevise(person.name)), today: today, limit: CaseCounts.most)
        } ?? 0)
    }
  }

  private func toReview(_ person: Person?, today: Day) throws(StoreError) -> Int? {
    guard let person, !person.reviewSteps.isEmpty else { return nil }
    let view = CaseView(.toReview(person.reviewSteps, by: person.name))
    let count = try count(in: view, today: today, limit: CaseCounts.most)
    // An office without steps has nothing to count, but for what began before.
    let hasNoSteps = try reviewSteps().isEmpty
    return count == 0 && hasNoSteps ? nil : count
  }

  static let waitingCounts = """
    SELECT holds, count(*) FROM cases INDEXED BY cases_open WHERE is_open = 1 AND holds <> '' GROUP BY holds
    """

  private func waiting() throws(StoreError) -> [Hold: Int] {
    var waiting: [Hold: Int] = [:]
    try database.forEachRow(Self.waitingCounts) { (row: Row) throws(StoreError) in
      for hold in row.choices(0, Hold.self) { waiting[hold, default: 0] += row.integer(1) }
    }
    return waiting
  }

  private func disputeLimitCount(through day: Day) throws(StoreError) -> Int {
    try database.row("SELECT count(*) FROM disputes WHERE limit_end <= $1", [day]) {
      (row: Row) throws(StoreError) in row.integer(0)
    } ?? 0
  }
}
