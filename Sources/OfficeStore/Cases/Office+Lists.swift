public import Disclosure

/// A case with its events and what they amount to.
public struct CaseFile: Sendable {
  public let row: CaseRow
  public let events: [CaseEvent]
  public let state: CaseState
  public let deadline: Deadline
}

/// One of the office's own limits in a dispute that still runs.
public struct DisputeLimit: Sendable {
  /// Nil for a dispute without a case.
  public let row: CaseRow?
  public let dispute: String
  public let topic: RuleTopic
  public let from: Day
  public let end: CountedDay
}

extension Office {
  /// Cases, most urgent first: by due day or the day that a wait ends, those without either last.
  ///
  /// - Parameters:
  ///   - all: also replied and archived ones.
  ///   - year: only those received in the year (by arrival while receipt is unconfirmed).
  public func cases(all: Bool = false, year: Int? = nil) throws(StoreError) -> [CaseRow] {
    let first = year.map { Day.firstDay(ofYear: $0) }
    let last = year.map { Day.lastDay(ofYear: $0) }
    let sql =
      all
      ? """
      SELECT \(CaseRow.columns) FROM cases
        WHERE ($1 IS NULL OR coalesce(received_on, arrived_on) BETWEEN $1 AND $2)
        ORDER BY coalesce(received_on, arrived_on), id
      """
      : """
      SELECT \(CaseRow.columns) FROM cases
        WHERE is_open = 1 AND ($1 IS NULL OR coalesce(received_on, arrived_on) BETWEEN $1 AND $2)
        ORDER BY coalesce(due, act_by) IS NULL, coalesce(due, act_by), id
      """
    return try database.rows(sql, [first, last]) { (row: Row) throws(StoreError) in CaseRow(row) }
  }

  /// Open cases whose due day, or the day their wait ends, is no later than a day; most urgent first.
  public func due(through day: Day) throws(StoreError) -> [CaseRow] {
    try database.rows(
      """
      SELECT \(CaseRow.columns) FROM cases WHERE is_open = 1 AND coalesce(due, act_by) <= $1
        ORDER BY coalesce(due, act_by), id
      """, [day]
    ) { (row: Row) throws(StoreError) in CaseRow(row) }
  }

  /// The office's own limits in disputes up to a day, in order.
  public func disputeLimits(through day: Day) throws(StoreError) -> [DisputeLimit] {
    let limits = try database.rows(
      """
      SELECT case_id, id, limit_topic, limit_from, limit_end, is_limit_provisional FROM disputes
        WHERE limit_end IS NOT NULL AND limit_end <= $1 ORDER BY limit_end, stream, id
      """, [day]
    ) { (row: Row) throws(StoreError) in
      (
        caseID: row.optionalInteger(0), dispute: row.text(1), topic: row.choice(2, RuleTopic.litigationAnswer),
        from: row.day(3), end: row.countedDay(4, provisional: 5)
      )
    }
    var result: [DisputeLimit] = []
    for limit in limits {
      guard let end = limit.end else { continue }
      var row: CaseRow?
      if let id = limit.caseID { row = try self.row(id: id) }
      result.append(
        DisputeLimit(row: row, dispute: limit.dispute, topic: limit.topic, from: limit.from, end: end))
    }
    return result
  }

  /// How many open cases there are at each stage and with each hold, and how many are replied and not archived.
  public func counts() throws(StoreError) -> [(stage: Stage, holds: [Hold], count: Int)] {
    try database.rows("SELECT stage, holds, count(*) FROM cases GROUP BY stage, holds") {
      (row: Row) throws(StoreError) in
      (
        stage: row.choice(0, Stage.received),
        holds: row.text(1).split(separator: ",").compactMap { Hold(rawValue: String($0)) },
        count: row.integer(2)
      )
    }
  }

  /// The case that a text names: an exact number after width folding, or `2024-3` where that is unique.
  ///
  /// - Throws: ``StoreError/unknownCase(_:)``, ``StoreError/ambiguousCase(_:candidates:)``.
  public func row(named text: String) throws(StoreError) -> CaseRow {
    if let exact = try row(numberKey: CaseNumber(text).key) { return exact }
    let parts = CaseNumber.folded(text).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), let year = parts[0], let serial = parts[1] else {
      throw .unknownCase(text)
    }
    let numbered = try database.rows(
      "SELECT \(CaseRow.columns) FROM cases WHERE year = $1 AND serial = $2 ORDER BY id LIMIT 20", [year, serial]
    ) { (row: Row) throws(StoreError) in CaseRow(row) }
    // 2024-3-1: the first of the cases that an application was split into.
    let found = parts.count == 2 ? numbered : numbered.filter { $0.number.hasSuffix("-\(parts[2] ?? 0)") }
    guard let first = found.first else { throw .unknownCase(text) }
    guard found.count == 1 else { throw .ambiguousCase(text, candidates: found.map(\.number)) }
    return first
  }

  /// The case of a reference number, or nil.
  public func row(reference: ReferenceNumber) throws(StoreError) -> CaseRow? {
    try database.row("SELECT \(CaseRow.columns) FROM cases WHERE reference = $1", [reference.description]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }

  func row(numberKey key: String) throws(StoreError) -> CaseRow? {
    try database.row("SELECT \(CaseRow.columns) FROM cases WHERE number_key = $1", [key]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }

  func row(id: Int) throws(StoreError) -> CaseRow? {
    try database.row("SELECT \(CaseRow.columns) FROM cases WHERE id = $1", [id]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }

  /// A case with its events.
  ///
  /// - Parameter knownOn: the standing as it was known on a day: events entered, and notices issued, by then.
  /// - Returns: nil when the case was not known by then.
  public func file(of row: CaseRow, knownOn: Day? = nil) throws(StoreError) -> CaseFile? {
    let stream = CaseRow.stream(of: row.id)
    let events = try caseEvents(stream: stream).filter { event in knownOn.map { event.knownOn <= $0 } ?? true }
    guard !events.isEmpty else { return nil }
    let region = try RegionCode(setting(.region))
    let calendars =
      knownOn.map {
        OfficeCalendars(knownOn: $0, regions: region.map { [$0] } ?? [])
      } ?? self.calendars
    let (state, deadline) = try standing(of: events, stream: stream, calendars: calendars)
    return CaseFile(row: row, events: events, state: state, deadline: deadline)
  }
}
