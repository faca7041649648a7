import Disclosure

/// Checks of the list of cases, a row at a time: a file may hold a million.
extension Office {
  func verifyCases(_ check: inout RecordCheck) throws(VerificationStop) {
    var (count, search, items, takenBack) = (0, SearchSums(), ItemCheck(), Set<String>())
    defer { (check.cases, check.search, check.items, check.takenBack) = (count, search, items, takenBack) }
    let columns = CaseColumn.allCases
    try database.forEachRow("SELECT \(CaseColumn.names) FROM cases ORDER BY id") {
      (row: Row) throws(VerificationStop) in
      count += 1
      let listed = columns.indices.map { row.value(Int32($0)) }
      search.add(try verifyCase(row.integer(0), listed, number: row.text(2), &items, &takenBack))
    }
  }

  private func verifyCase(
    _ id: Int, _ listed: [DatabaseValue?], number: String, _ items: inout ItemCheck,
    _ takenBack: inout Set<String>
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
    takenBack.formUnion(events.contentsTakenBack)
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
    guard try last.map(isKnown) ?? (check.cases == 0) else {
      throw .found(.lostCase(stream: RecordStream.caseFile(last ?? check.cases).name))
    }
    try verifyNoneIsSkipped(through: last ?? 0, check)
  }

  /// That every case up to the last is in the list or among the erased ones.
  private func verifyNoneIsSkipped(through last: Int, _ check: RecordCheck) throws(VerificationStop) {
    let erased = try database.row("SELECT count(*) FROM erasures") {
      (row: Row) throws(VerificationStop) in row.integer(0)
    }
    guard check.cases + (erased ?? 0) < last else { return }
    for id in 1...last where try !isKnown(id) {
      throw .found(.lostCase(stream: RecordStream.caseFile(id).name))
    }
  }

  private func isKnown(_ id: Int) throws(VerificationStop) -> Bool {
    if try isListed(id) { return true }
    return try database.row("SELECT 1 FROM erasures WHERE stream = $1", [RecordStream.caseFile(id).name]) {
      (_: Row) throws(VerificationStop) in true
    } ?? false
  }

  func isListed(_ id: Int) throws(VerificationStop) -> Bool {
    try database.row("SELECT 1 FROM cases WHERE id = $1", [id]) {
      (_: Row) throws(VerificationStop) in true
    } ?? false
  }
}

extension [CaseEvent] {
  /// The hashes of what was put into the volume by entries that were corrected since.
  fileprivate var contentsTakenBack: [String] {
    guard contains(where: { $0.fact.kind == .corrected }) else { return [] }
    let standing = Set(CaseState.standing(self).map(\.sequence))
    return filter { !standing.contains($0.sequence) }.compactMap(\.fact.content)
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
    case .arrivedOn, .receivedOn, .due, .actBy, .otherEnd, .countedOn, .reckonedThrough, .unprovenSince,
      .retainedThrough:
      true
    case .id, .version, .number, .numberKey, .year, .serial, .reference, .type, .organ, .applicant,
      .applicantKind,
      .subject, .unit, .stage, .holds, .outcome, .isOpen, .isDueProvisional, .awaiting, .isActByProvisional,
      .isCounted, .countedRow, .irregularities, .ledgerDigest, .channel, .handledBy, .unitOfficer,
      .reviewAwaits, .proposedBy:
      false
    }
  }
}
