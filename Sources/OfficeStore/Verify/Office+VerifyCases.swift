import Disclosure

/// Checks of the list of cases, a row at a time: a file may hold a million.
extension Office {
  func verifyCases(_ check: inout RecordCheck) throws(VerificationStop) {
    var (count, search, items) = (0, SearchSums(), ItemCheck())
    defer { (check.cases, check.search, check.items) = (count, search, items) }
    let columns = CaseColumn.allCases
    try database.forEachRow("SELECT \(CaseColumn.names) FROM cases ORDER BY id") {
      (row: Row) throws(VerificationStop) in
      count += 1
      let listed = columns.indices.map { row.value(Int32($0)) }
      search.add(try verifyCase(row.integer(0), listed, number: row.text(2), &items))
    }
  }

  private func verifyCase(
    _ id: Int, _ listed: [DatabaseValue?], number: String, _ items: inout ItemCheck
  ) throws(VerificationStop) -> CaseRow {
    let stream = RecordStream.caseFile(id)
    let events = try verifiedRecords(in: stream, of: CaseFact.self).map(\.event)
    guard !events.isEmpty else { throw .found(.caseWithoutEvents(number: number)) }
    let (state, deadline) = try verifiedStanding(of: events, in: stream)
    let row = CaseRow(id: id, events: events, state: state, deadline: deadline)
    for (column, value) in zip(CaseColumn.allCases, listed) {
      let expected = column.value(of: row)?.databaseValue
      guard value != expected else { continue }
      throw .found(
        .projectionDiffers(
          number: number, column: column.rawValue, listed: column.text(value), events: column.text(expected)))
    }
    try verifyDisputes(state.disputes, in: stream)
    try verifySearch(row)
    try verify(state.letters, of: row)
    try verify(state.attachments, of: row)
    let listedItems = try verifying { () throws(StoreError) in try storedItems(ofCase: id) }
    items.take(ItemRow.rows(of: state, caseID: id), listed: listedItems, of: row)
    return row
  }

  /// No program records events that cannot be counted, so that these are damaged.
  private func verifiedStanding(
    of events: [CaseEvent], in stream: RecordStream
  ) throws(VerificationStop) -> (state: CaseState, deadline: Deadline) {
    do { return try standing(of: events, in: stream) } catch {
      if case .unreadableRecord(let stream, let sequence, let reason) = error {
        throw .found(.unreadableEvent(stream: stream, sequence: sequence, reason: reason))
      }
      guard case .calendar(let reason) = error else { throw VerificationStop(error) }
      throw .found(.unreadableEvent(stream: stream.name, sequence: events.count, reason: "\(reason)"))
    }
  }

  /// That the index knows the case; what it holds of it is compared later, for all cases at once.
  private func verifySearch(_ row: CaseRow) throws(VerificationStop) {
    let found = try database.row("SELECT 1 FROM search WHERE rowid = $1", [row.id]) {
      (_: Row) throws(VerificationStop) in true
    }
    guard found == true else { throw .found(.searchDiffers(number: row.number)) }
  }

  /// That every case of the record is in the list, and every case that ever got an id in one of them.
  func verifyNoCaseIsMissing(_ streams: RecordStreams, _ check: RecordCheck) throws(VerificationStop) {
    if streams.cases > check.cases {
      try database.forEachRow("SELECT stream FROM events WHERE seq = 1 ORDER BY id") {
        (row: Row) throws(VerificationStop) in
        guard case .caseFile(let id)? = RecordStream(row.text(0)), try !isListed(id) else { return }
        throw .found(.missingCase(stream: row.text(0)))
      }
    }
    let last = try database.row("SELECT value FROM counters WHERE name = $1", [Self.caseCounter]) {
      (row: Row) throws(VerificationStop) in row.integer(0)
    }
    guard try last.map(isListed) ?? (check.cases == 0) else {
      throw .found(.lostCase(stream: RecordStream.caseFile(last ?? check.cases).name))
    }
  }

  func isListed(_ id: Int) throws(VerificationStop) -> Bool {
    try database.row("SELECT 1 FROM cases WHERE id = $1", [id]) {
      (_: Row) throws(VerificationStop) in true
    } ?? false
  }
}

extension CaseColumn {
  /// A stored value for a reader: a day in ISO form, NULL as nothing.
  fileprivate func text(_ value: DatabaseValue?) -> String {
    switch value {
    case nil: return ""
    case .text(let text): return text
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .integer(let number):
      guard isDay, let day = Int32(exactly: number) else { return String(number) }
      return Day(number: day).iso
    }
  }

  private var isDay: Bool {
    switch self {
    case .arrivedOn, .receivedOn, .due, .actBy, .otherEnd, .countedOn, .reckonedThrough, .unprovenSince, .retainedThrough: true
    case .id, .version, .number, .numberKey, .year, .serial, .reference, .type, .organ, .applicant,
      .applicantKind,
      .subject, .unit, .stage, .holds, .outcome, .isOpen, .isDueProvisional, .awaiting, .isActByProvisional,
      .isCounted, .countedRow, .irregularities, .ledgerDigest, .channel, .handledBy, .unitOfficer,
      .reviewAwaits, .proposedBy:
      false
    }
  }
}
