import Disclosure

/// Writing the projection: what lists and reports read, in the transaction of the event that changed it.
extension Office {
  private static let insertCase = """
    INSERT INTO cases (\(CaseColumn.names)) VALUES (\(parameters(CaseColumn.allCases.count)))
    """
  private static let insertDispute = """
    INSERT INTO disputes (\(DisputeRow.names)) VALUES (\(parameters(DisputeRow.columns.count)))
    """

  /// The state of a case and its deadline from its events.
  ///
  /// - Parameter isExplained: whether with the reckoning behind the deadline, which no list needs.
  func standing(
    of events: [CaseEvent], in stream: RecordStream, calendars: OfficeCalendars? = nil,
    isExplained: Bool = false
  ) throws(StoreError) -> (state: CaseState, deadline: Deadline) {
    let calendars = calendars ?? self.calendars(for: events)
    let state = try StoreError.reckoning { () throws(CalendarError) in
      try CaseState.replay(events, calendars: calendars)
    }
    guard let state else {
      throw .unreadableRecord(
        stream: stream.name, sequence: 1, reason: "the case does not begin with its receipt")
    }
    let deadline = try StoreError.reckoning { () throws(CalendarError) in
      try Clock.deadline(of: state, calendars: calendars, isExplained: isExplained)
    }
    return (state, deadline)
  }

  func insert(_ row: CaseRow) throws(StoreError) {
    try refuseErased(row)
    do throws(DatabaseError) {
      try database.run(Self.insertCase, CaseColumn.allCases.map { $0.value(of: row) })
    } catch {
      if error.kind == .constraint { try refuseTaken(row) }
      throw .database(error)
    }
  }

  /// Writes what an event changed. Only that: SQLite writes an index anew when an UPDATE names one of its
  /// columns, also with the value that it had, and most events change none of them.
  func update(_ row: CaseRow, before: CaseRow) throws(StoreError) {
    let changed = CaseColumn.changing.filter {
      $0.value(of: row)?.databaseValue != $0.value(of: before)?.databaseValue
    }
    guard !changed.isEmpty else { return }
    try run(Self.update(changed), [row.id] + changed.map { $0.value(of: row) })
  }

  /// Nothing that was destroyed comes back: a ledger may still have it.
  private func refuseErased(_ row: CaseRow) throws(StoreError) {
    guard try hasErasures() else { return }
    if try isErased(numberKey: CaseNumber(row.number).key) { throw .numberTaken(row.number) }
    if let existing = try erasedNumber(ofReference: row.reference) {
      throw .referenceTaken(row.reference, existing: existing)
    }
  }

  /// Says in words what the constraints of the table refused.
  private func refuseTaken(_ row: CaseRow) throws(StoreError) {
    let found = try database.row("SELECT 1 FROM cases WHERE number_key = $1", [CaseNumber(row.number).key]) {
      (_: Row) throws(StoreError) in true
    }
    if found == true { throw .numberTaken(row.number) }
    let existing = try database.row("SELECT number FROM cases WHERE reference = $1", [row.reference]) {
      (row: Row) throws(StoreError) in row.text(0)
    }
    if let existing { throw .referenceTaken(row.reference, existing: existing) }
  }

  /// Writes the disputes of a case, or that of a stream of its own, where they changed.
  func project(_ disputes: [Dispute], in stream: RecordStream) throws(StoreError) {
    try store(try disputeRows(disputes, in: stream, calendars), in: stream)
  }

  func store(_ rows: [DisputeRow], in stream: RecordStream) throws(StoreError) {
    let values = rows.map { $0.values.map { $0?.databaseValue } }
    guard try storedDisputes(in: stream) != values else { return }
    try run("DELETE FROM disputes WHERE stream = $1", [stream.name])
    for row in rows { try run(Self.insertDispute, row.values) }
  }

  /// Writes the disputes of a new case.
  func insert(_ disputes: [Dispute], in stream: RecordStream) throws(StoreError) {
    for row in try disputeRows(disputes, in: stream, calendars) { try run(Self.insertDispute, row.values) }
  }

  /// The rows of a stream's disputes, by number. One that was filed twice under one number counts as filed
  /// last.
  func disputeRows(
    _ disputes: [Dispute], in stream: RecordStream, _ calendars: OfficeCalendars
  ) throws(StoreError) -> [DisputeRow] {
    let latest = Dictionary(disputes.map { ($0.id, $0) }) { $1 }
    var rows: [DisputeRow] = []
    for dispute in latest.values.sorted(by: { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }) {
      let limit = try StoreError.reckoning { () throws(CalendarError) in
        try dispute.officeLimit(on: calendars.national)
      }
      rows.append(DisputeRow(dispute, limit: limit, stream: stream))
    }
    return rows
  }

  func storedDisputes(in stream: RecordStream) throws(StoreError) -> [[DatabaseValue?]] {
    let columns = DisputeRow.columns.indices.map(Int32.init)
    return try database.rows(
      "SELECT \(DisputeRow.names) FROM disputes WHERE stream = $1 ORDER BY id",
      [stream.name]
    ) { (row: Row) throws(StoreError) in columns.map { row.value($0) } }
  }

  private static func update(_ columns: [CaseColumn]) -> String {
    let assignments = columns.enumerated().map { "\($1.rawValue) = $\($0 + 2)" }.joined(separator: ", ")
    return "UPDATE cases SET \(assignments) WHERE id = $1"
  }

  private static func parameters(_ count: Int) -> String {
    (1...count).map { "$\($0)" }.joined(separator: ", ")
  }
}
