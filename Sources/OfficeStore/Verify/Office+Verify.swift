import Disclosure

/// What `verify` looked at.
public struct Verification: Sendable {
  public let events: Int
  public let cases: Int
  public let seals: Int
  /// The hash of the last event, which a copy on paper can be compared with.
  public let lastHash: String
  /// The first thing found wrong; nil when all is sound.
  public let finding: Finding?
}

extension Office {
  /// Checks the file, the chain, the seals, and every case of the list against its events.
  ///
  /// - Throws: ``StoreError`` when the file cannot be read at all.
  public func verify() throws(StoreError) -> Verification {
    var check = RecordCheck()
    let finding = try firstFinding(&check)
    return Verification(
      events: check.events, cases: check.cases, seals: check.seals, lastHash: check.lastHash, finding: finding)
  }

  private func firstFinding(_ check: inout RecordCheck) throws(StoreError) -> Finding? {
    do throws(DatabaseError) {
      if let damage = try database.integrityFindings(.full).first { return .damagedFile(damage) }
    } catch { throw .database(error) }
    if let finding = try checkRecord(&check) { return finding }
    if let finding = try checkSeals(&check) { return finding }
    if let finding = try checkOffice() { return finding }
    return try checkCases(&check)
  }

  private func checkRecord(_ check: inout RecordCheck) throws(StoreError) -> Finding? {
    var finding: Finding?
    var current = check
    let chain = chain
    try database.forEachRow("SELECT id, stream, seq, record, hash FROM events ORDER BY id") {
      (row: Row) throws(StoreError) in
      guard finding == nil else { return }
      finding = current.take(row, chain)
    }
    check = current
    return finding
  }

  private func checkSeals(_ check: inout RecordCheck) throws(StoreError) -> Finding? {
    let seals = try database.rows("SELECT n, up_to_id, root FROM seals ORDER BY n") {
      (row: Row) throws(StoreError) in (n: row.integer(0), upTo: row.integer(1), root: row.text(2))
    }
    check.seals = seals.count
    var (previous, after) = (RecordChain.genesis, 0)
    for seal in seals {
      guard seal.upTo <= check.events else { return .brokenSeal(seal.n) }
      let root = SealRoot(previous: previous)
      try database.forEachRow(
        "SELECT hash FROM events WHERE id > $1 AND id <= $2 ORDER BY id", [after, seal.upTo]
      ) { (row: Row) throws(StoreError) in root.add(row.text(0)) }
      guard root.finish() == seal.root else { return .brokenSeal(seal.n) }
      (previous, after) = (seal.root, seal.upTo)
    }
    return nil
  }

  private func checkCases(_ check: inout RecordCheck) throws(StoreError) -> Finding? {
    let listed = try database.rows("SELECT \(CaseRow.columns) FROM cases ORDER BY id") {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
    check.cases = listed.count
    for row in listed {
      if let finding = try difference(of: row) { return finding }
    }
    let orphan = try database.row(
      """
      SELECT stream FROM events WHERE stream LIKE 'case/%'
        AND NOT EXISTS (SELECT 1 FROM cases WHERE 'case/' || cases.id = events.stream) ORDER BY id LIMIT 1
      """
    ) { (row: Row) throws(StoreError) in row.text(0) }
    return orphan.map { .missingCase(stream: $0) }
  }

  private func difference(of row: CaseRow) throws(StoreError) -> Finding? {
    let stream = CaseRow.stream(of: row.id)
    let events: [CaseEvent]
    do throws(StoreError) { events = try caseEvents(stream: stream) } catch {
      guard case .unreadableRecord(let stream, let sequence, let reason) = error else { throw error }
      return .unreadableEvent(stream: stream, sequence: sequence, reason: reason)
    }
    guard !events.isEmpty else { return .caseWithoutEvents(number: row.number) }
    let (state, deadline) = try standing(of: events, stream: stream)
    let expected = CaseRow(id: row.id, version: events.count, state: state, deadline: deadline)
    if row != expected { return row.firstDifference(from: expected) }
    return try disputeDifference(state, row)
  }

  private func disputeDifference(_ state: CaseState, _ row: CaseRow) throws(StoreError) -> Finding? {
    let listed = try database.rows(
      "SELECT id, filed_on, concluded_on, result, kind FROM disputes WHERE stream = $1 ORDER BY id",
      [CaseRow.stream(of: row.id)]
    ) { (row: Row) throws(StoreError) in
      [
        row.text(0), row.day(1).iso, row.optionalDay(2)?.iso ?? "", row.optionalText(3) ?? "", row.text(4),
      ].joined(separator: " ")
    }
    let expected = state.disputes.map { dispute in
      [
        dispute.id, dispute.filedOn.iso, dispute.concludedOn?.iso ?? "", dispute.result?.rawValue ?? "",
        dispute.kind.rawValue,
      ].joined(separator: " ")
    }.sorted()
    guard listed.sorted() != expected else { return nil }
    return .projectionDiffers(
      number: row.number, column: "disputes", listed: listed.joined(separator: ", "),
      events: expected.joined(separator: ", "))
  }

  private func checkOffice() throws(StoreError) -> Finding? {
    var people: [String: Person] = [:]
    var settings: [String: String] = [:]
    let records = try database.rows("SELECT seq, record FROM events WHERE stream = 'office' ORDER BY seq") {
      (row: Row) throws(StoreError) in (sequence: row.integer(0), line: row.text(1))
    }
    for record in records {
      do {
        switch try coder.decode(record.line, as: EventRecord<OfficeFact>.self).fact {
        case .officeOpened: break
        case .personRegistered(let person): people[person.account] = person
        case .settingChanged(let change): settings[change.setting] = change.value
        }
      } catch {
        return .unreadableEvent(stream: "office", sequence: record.sequence, reason: "\(error)")
      }
    }
    if let person = try self.people().first(where: { people[$0.account] != $0 }) {
      return .officeDiffers(person.account)
    }
    let listed = try database.rows("SELECT name, value FROM settings ORDER BY name") {
      (row: Row) throws(StoreError) in (name: row.text(0), value: row.text(1))
    }
    if let setting = listed.first(where: { settings[$0.name] != $0.value }) { return .officeDiffers(setting.name) }
    guard try self.people().count == people.count, listed.count == settings.count else {
      return .officeDiffers("office")
    }
    return nil
  }
}
