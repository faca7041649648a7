public import Disclosure

extension Office {
  /// Open cases, most urgent first: by due day or the day that a wait ends, those without either last; or
  /// all cases in the order of their receipt.
  ///
  /// - Parameters:
  ///   - all: also replied and archived ones.
  ///   - year: only those received in the year (by arrival while receipt is unconfirmed).
  ///   - limit: rows at the most; a long list is a megabyte for every thousand or two.
  public func cases(
    all: Bool = false, year: Int? = nil, limit: Int = Int.max
  ) throws(StoreError) -> [CaseRow] {
    let first = year.map { Day.firstDay(ofYear: $0) } ?? Day(number: Int32.min)
    let last = year.map { Day.lastDay(ofYear: $0) } ?? Day(number: Int32.max)
    return try database.rows(all ? CaseLists.all : CaseLists.open, [first, last, limit]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }

  /// Open cases whose due day, or the day their wait ends, is no later than a day; most urgent first.
  public func due(through day: Day) throws(StoreError) -> [CaseRow] {
    try database.rows(CaseLists.due, [day]) { (row: Row) throws(StoreError) in CaseRow(row) }
  }

  /// The office's own limits in disputes up to a day, in order.
  public func disputeLimits(through day: Day) throws(StoreError) -> [DisputeLimit] {
    try database.transaction(.deferred) { () throws(StoreError) in
      let limits = try database.rows(
        """
        SELECT case_id, id, limit_topic, limit_from, limit_end, is_limit_provisional FROM disputes
          WHERE limit_end <= $1 ORDER BY limit_end, stream, id
        """, [day]
      ) { (row: Row) throws(StoreError) in
        (
          caseID: row.optionalInteger(0), dispute: row.text(1),
          topic: row.choice(2, RuleTopic.litigationAnswer),
          from: row.day(3), end: CountedDay(day: row.day(4), isProvisional: row.integer(5) == 1)
        )
      }
      return try limits.map { limit throws(StoreError) in
        let row: CaseRow? = if let id = limit.caseID { try self.row(id: id) } else { nil }
        return DisputeLimit(
          row: row, dispute: limit.dispute, topic: limit.topic, from: limit.from, end: limit.end)
      }
    }
  }

  /// How many open cases there are at each stage and with each hold, and how many are replied and not
  /// archived.
  public func counts() throws(StoreError) -> [(stage: Stage, holds: [Hold], count: Int)] {
    try database.rows(CaseLists.counts) { (row: Row) throws(StoreError) in
      (stage: row.choice(0, Stage.received), holds: row.choices(1, Hold.self), count: row.integer(2))
    }
  }
}
