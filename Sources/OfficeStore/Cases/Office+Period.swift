public import Disclosure

extension Office {
  /// The report over a period, counted from the cases as they stand at one moment.
  ///
  /// - Parameters:
  ///   - period: both days are in it.
  ///   - today: what is open counts as overdue up to this day where the period is not over.
  /// - Returns: nil for a period whose last year has no official form (before 2019).
  public func periodReport(_ period: ReportPeriod, today: Day) throws(StoreError) -> PeriodReport? {
    guard let form = AnnualForm(reportYear: period.last.year) else { return nil }
    return try database.transaction(.deferred) { () throws(StoreError) in
      try report(over: period, form, today: today)
    }
  }

  /// The same inside a transaction.
  func report(
    over period: ReportPeriod, _ form: AnnualForm, today: Day
  ) throws(StoreError) -> PeriodReport {
    let results = try results(of: period)
    return PeriodReport(
      office: try name(), period: period,
      table3: Table3(form: form, tallies: try tallies(of: period, form)),
      table4: Table4(tallies: try disputeTallies(of: period)), repliedLate: results.late,
      openOverdue: try openOverdue(in: period, on: min(period.last, today)), notJudged: results.notJudged,
      withdrawn: results.withdrawn, replyTimes: try replyTimes(in: period),
      erased: try erasedCases(countedFrom: period.first, through: period.last))
  }

  private func replyTimes(in period: ReportPeriod) throws(StoreError) -> ReplyTimes? {
    var counts: [Int: Int] = [:]
    try database.forEachRow(PeriodTallies.times, [period.first, period.last]) {
      (row: Row) throws(StoreError) in
      let days = try workingDays(after: row.day(0), through: row.day(1))
      counts[days, default: 0] += row.integer(2)
    }
    return ReplyTimes(counts)
  }

  private func results(
    of period: ReportPeriod
  ) throws(StoreError) -> (late: [OverdueCase], notJudged: [String], withdrawn: Int) {
    let candidates = try candidates(
      PeriodTallies.results, [period.first, period.last, Self.delayed, Self.undated])
    var late: [OverdueCase] = []
    var notJudged: [String] = []
    var withdrawn = 0
    for candidate in candidates {
      guard let repliedOn = candidate.countedOn else { continue }
      switch try timeliness(of: candidate, repliedOn: repliedOn) {
      case .late(let due): late.append(try overdue(candidate, due: due, repliedOn: repliedOn, on: repliedOn))
      case .unknown: notJudged.append(candidate.number)
      case .inTime: break
      case nil: withdrawn += 1
      }
    }
    return (late, notJudged, withdrawn)
  }

  private func timeliness(
    of candidate: PeriodCandidate, repliedOn: Day
  ) throws(StoreError) -> Timeliness? {
    if candidate.isWithdrawn { return nil }
    if let due = candidate.lastDayOfResult { return repliedOn > due ? .late(lastDay: due) : .inTime }
    return try state(of: candidate) { state, calendars throws(CalendarError) in
      try state.countedTimeliness(calendars)
    }
  }

  private func openOverdue(in period: ReportPeriod, on day: Day) throws(StoreError) -> [OverdueCase] {
    var found: [OverdueCase] = []
    for candidate in try candidates(PeriodTallies.open, [period.last, day, Self.delayed]) {
      guard let due = try lastDay(of: candidate), due < day else { continue }
      found.append(try overdue(candidate, due: due, repliedOn: nil, on: day))
    }
    return found.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
  }

  private func lastDay(of candidate: PeriodCandidate) throws(StoreError) -> Day? {
    if let due = candidate.lastDay { return due }
    return try state(of: candidate) { state, calendars throws(CalendarError) in
      try state.countedLastDay(calendars)
    }
  }
}

extension Office {
  private static let delayed = Deadline.Awaiting.delayedDay.name
  private static let undated = Deadline.Awaiting.deliveryOfConsultation.name

  private func candidates(
    _ sql: String, _ bindings: [(any Bindable)?]
  ) throws(StoreError) -> [PeriodCandidate] {
    try database.rows(sql, bindings) { (row: Row) throws(StoreError) in PeriodCandidate(row) }
  }

  /// What the events of a case say of it.
  private func state<Value>(
    of candidate: PeriodCandidate,
    _ read: (CaseState, OfficeCalendars) throws(CalendarError) -> Value?
  ) throws(StoreError) -> Value? {
    guard let row = try row(id: candidate.id), let file = try file(of: row) else { return nil }
    let calendars = calendars(for: file.events)
    return try StoreError.reckoning { () throws(CalendarError) in try read(file.state, calendars) }
  }

  private func overdue(
    _ candidate: PeriodCandidate, due: Day, repliedOn: Day?, on day: Day
  ) throws(StoreError) -> OverdueCase {
    OverdueCase(
      number: candidate.number, due: due, repliedOn: repliedOn,
      workingDays: try workingDays(after: due, through: day))
  }

  private func workingDays(after start: Day, through end: Day) throws(StoreError) -> Int {
    try StoreError.reckoning { () throws(CalendarError) in
      try calendars.national.workingDays(after: start, through: end)
    }
  }
}
