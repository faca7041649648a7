import Disclosure

extension Office {
  // The indexes are named: left to itself, SQLite reads the whole table in the order of the answer.
  static let touchedCases = """
    SELECT id FROM cases INDEXED BY cases_reckoned WHERE reckoned_through >= $1 ORDER BY id
    """
  static let touchedDisputes = """
    SELECT DISTINCT stream FROM disputes INDEXED BY disputes_limits WHERE limit_end >= $1
    """

  /// Reckons the cases that a change of notices touches.
  ///
  /// - Parameters:
  ///   - shelf: the calendars to count by from now on.
  ///   - body: is given each case whose line differs, as it was listed and as it is counted now.
  func reckonAnew(
    _ reckoning: Reckoning, by shelf: inout CalendarShelf,
    _ body: (_ before: CaseRow, _ after: Reckoned) throws(StoreError) -> Void
  ) throws(StoreError) {
    let ids = try database.rows(Self.touchedCases, [reckoning.from]) { (row: Row) throws(StoreError) in
      row.integer(0)
    }
    var current = shelf
    defer { shelf = current }
    for id in ids {
      guard let before = try row(id: id) else { continue }
      let reckoned = try reckoning.reading { () throws(StoreError) in
        let events = try caseEvents(in: .caseFile(id))
        let calendars = current.calendars(for: events)
        let (state, deadline) = try standing(of: events, in: .caseFile(id), calendars: calendars)
        let row = CaseRow(id: id, events: events, state: state, deadline: deadline)
        return Reckoned(row: row, events: events, calendars: calendars)
      }
      guard let reckoned, reckoned.row != before else { continue }
      if reckoning.isWriting { try update(reckoned.row, before: before) }
      try body(before, reckoned)
    }
  }

  /// The same of the limits in disputes, a stream's rows at a time.
  func reckonLimitsAnew(
    _ reckoning: Reckoning, by shelf: inout CalendarShelf,
    _ body: (_ stream: RecordStream, _ rows: [DisputeRow]) throws(StoreError) -> Void
  ) throws(StoreError) {
    let names = try database.rows(Self.touchedDisputes, [reckoning.from]) { (row: Row) throws(StoreError) in
      row.text(0)
    }
    var current = shelf
    defer { shelf = current }
    for stream in names.sorted().compactMap(RecordStream.init) {
      let rows = try reckoning.reading { () throws(StoreError) in
        let events = try caseEvents(in: stream)
        let calendars = current.calendars(for: events)
        return try disputeRows(try disputes(of: events, in: stream, calendars), in: stream, calendars)
      }
      guard let rows else { continue }
      try body(stream, rows)
      if reckoning.isWriting { try store(rows, in: stream) }
    }
  }

  private func disputes(
    of events: [CaseEvent], in stream: RecordStream, _ calendars: OfficeCalendars
  ) throws(StoreError) -> [Dispute] {
    guard case .caseFile = stream else { return Dispute.alone(events).map { [$0] } ?? [] }
    return try standing(of: events, in: stream, calendars: calendars).state.disputes
  }
}
