import Disclosure
import Foundation
import Testing

@testable import OfficeStore

@Suite struct VerifyTests {
  private let test: TestOffice

  /// Events 1–4 of the office, 5–8 of case 1 (sealed), 9–10 of case 2, 11 of a dispute without a case, 12
  /// of a person.
  init() throws {
    test = try TestOffice()
    _ = try test.receive(facts: TestOffice.taken + [(.replied(Replied(outcome: .granted)), "2026-03-10")])
    try test.office.seal()
    let second = try test.receive(
      TestOffice.application("预算"), facts: [(.registered(Registered()), TestOffice.monday)])
    #expect(second.id == 2)
    try test.office.recordDispute(
      .disputeFiled(DisputeFiled(dispute: "无1", as: .reconsideration, copyReceivedOn: "2026-03-16")),
      dispute: "无1", on: "2026-03-16", by: TestOffice.entry())
    try test.office.register(Person(account: "li", name: "李四", roles: [.officer]), by: TestOffice.entry())
  }

  private func finding(after sql: String) throws -> Finding? {
    try test.tamper(sql)
    return try test.finding()
  }

  @Test func `A sound file is sound, for a reader too, and says what was looked at`() throws {
    let reader = try test.connect(.readOnly)
    let verification = try reader.verify()
    #expect(verification.finding == nil)
    #expect((verification.events, verification.cases, verification.seals) == (12, 2, 1))
    let last = try test.database.row("SELECT hash FROM events WHERE id = 12") { $0.text(0) }
    #expect(verification.lastHash == last)
  }

  // The record

  @Test func `A byte that is flipped in an event names that event`() throws {
    try test.database.checkpoint(.truncate)
    var bytes = try TemporaryFolder.bytes(of: test.path)
    let record = try #require(
      try test.database.row("SELECT record FROM events WHERE id = 8") { $0.withBytes(0) { Array($0) } })
    let place = try #require(Data(bytes).range(of: Data(record)))
    for offset in [0, record.count / 2, record.count - 1] {
      bytes[place.lowerBound + offset] ^= 1
      let copy = try TemporaryFolder()
      let path = try copy.write(bytes, to: "copy")
      let found = try Office.open(path, .readOnly, on: TestOffice.today).verify().finding
      #expect(found == .changedEvent(id: 8, stream: "case/1", sequence: 4))
      bytes[place.lowerBound + offset] ^= 1
    }
  }

  @Test(arguments: [1, 6, 11]) func `An event that was deleted is named`(_ id: Int) throws {
    #expect(try finding(after: "DELETE FROM events WHERE id = \(id)") == .missingEvent(id: id))
  }

  @Test func `An event that was deleted and the rest moved up breaks the chain`() throws {
    let found = try finding(
      after: "DELETE FROM events WHERE id = 6; UPDATE events SET id = id - 1 WHERE id > 6")
    #expect(found == .changedEvent(id: 6, stream: "case/1", sequence: 3))
  }

  @Test func `A hash that was changed breaks the chain at its event`() throws {
    let found = try finding(
      after: "UPDATE events SET hash = substr(hash, 2) || substr(hash, 1, 1) WHERE id = 7")
    #expect(found == .changedEvent(id: 7, stream: "case/1", sequence: 3))
  }

  @Test func `A gap in a stream is named, also where the chain fits`() throws {
    #expect(
      try finding(after: "UPDATE events SET seq = 9 WHERE id = 7") == .missingInStream("case/1", sequence: 3))
  }

  @Test func `An event that was moved to another case is found`() throws {
    let found = try finding(after: "UPDATE events SET stream = 'case/2', seq = 3 WHERE id = 8")
    #expect(
      found
        == .projectionDiffers(number: "依申请公开〔2026〕第1号", column: "version", listed: "4", events: "3"))
    let moved = try finding2(
      after: "UPDATE cases SET version = 3, stage = 'underReview', outcome = NULL, is_open = 1, "
        + "counted_row = NULL, counted_on = NULL WHERE id = 1")
    #expect(moved == .copyDiffers(stream: "case/2", sequence: 3, column: "stream"))
  }

  private func finding2(after sql: String) throws -> Finding? {
    try test.database.execute(sql)
    return try test.finding()
  }

  @Test(arguments: [("kind", "'noted'"), ("known_on", "0")])
  func `A column that copies the record is compared with it`(_ column: String, _ value: String) throws {
    let found = try finding(after: "UPDATE events SET \(column) = \(value) WHERE id = 9")
    #expect(found == .copyDiffers(stream: "case/2", sequence: 1, column: column))
  }

  @Test func `A record that is chained but cannot be read is named`() throws {
    let chain = RecordChain()
    let last = try #require(try test.database.row("SELECT hash FROM events WHERE id = 12") { $0.text(0) })
    for record in ["垃圾", "{}", #"{"kind":"x"}"#] {
      try test.database.execute("SAVEPOINT forged")
      try test.database.run(
        "INSERT INTO events VALUES (13, 'case/2', 3, $1, $2, 'noted', 0)",
        [record, chain.hash(previous: last, record: record)])
      let found = try #require(try self.forged())
      try test.database.execute("ROLLBACK TO forged; RELEASE forged")
      guard case .unreadableEvent(stream: "case/2", sequence: 3, _) = found else { throw found }
    }
  }

  /// What `verify` finds in a transaction that is not committed.
  private func forged() throws -> Finding? {
    do throws(VerificationStop) {
      var check = RecordCheck()
      try test.office.verifyChain(&check)
      try test.office.verifyOffice()
      try test.office.verifyCases(&check)
    } catch {
      guard case .found(let finding) = error else { throw error }
      return finding
    }
    return nil
  }

  @Test(arguments: ["letter/1", "case/02", "x"]) func `A stream of no known kind is named`(_ stream: String)
    throws
  {
    #expect(
      try finding(after: "UPDATE events SET stream = '\(stream)' WHERE id = 11") == .unknownStream(stream))
  }

  @Test(arguments: [
    "root = substr(root, 2) || CASE substr(root, 1, 1) WHEN '0' THEN '1' ELSE '0' END", "up_to_id = 7",
    "up_to_id = 99", "n = 2",
  ])
  func `A seal that does not fit is named`(_ change: String) throws {
    #expect(try finding(after: "UPDATE seals SET \(change)") == .brokenSeal(1))
  }

  @Test func `A tail that was cut off is shown by the seal over it`() throws {
    try test.office.seal()
    #expect(
      try finding(after: "DELETE FROM events WHERE id = 12; DELETE FROM people WHERE account = 'li'")
        == .brokenSeal(2))
  }

  // What is listed

  @Test func `The last events of a case, cut off, are missed by its row`() throws {
    let found = try finding(
      after: "DELETE FROM events WHERE id > 9; DELETE FROM disputes; DELETE FROM people WHERE account = 'li'")
    #expect(
      found == .projectionDiffers(number: "依申请公开〔2026〕第2号", column: "version", listed: "2", events: "1"))
  }

  @Test func `A case of which no event is left is named`() throws {
    let found = try finding(
      after: "DELETE FROM events WHERE id > 8; DELETE FROM disputes; DELETE FROM people WHERE account = 'li'")
    #expect(found == .caseWithoutEvents(number: "依申请公开〔2026〕第2号"))
  }

  @Test func `A case that was cut off with its row is missed by its counter`() throws {
    let found = try finding(
      after: """
        DELETE FROM events WHERE id > 8; DELETE FROM disputes; DELETE FROM people WHERE account = 'li';
        DELETE FROM cases WHERE id = 2
        """)
    #expect(found == .lostCase(stream: "case/2"))
    #expect(try finding2(after: "DELETE FROM counters") == .lostCase(stream: "case/1"))
  }

  @Test(arguments: [1, 2]) func `A case whose row was deleted is named by its stream`(_ id: Int) throws {
    #expect(try finding(after: "DELETE FROM cases WHERE id = \(id)") == .missingCase(stream: "case/\(id)"))
  }

  @Test(arguments: CaseColumn.allCases.filter { $0 != .id })
  func `Every column of the list is compared with the events`(_ column: CaseColumn) throws {
    let isText = try test.database.row(
      "SELECT type = 'TEXT' FROM pragma_table_info('cases') WHERE name = $1", [column.rawValue]
    ) { $0.integer(0) }
    let value = isText == 1 ? "'变'" : "20000"
    let found = try finding(after: "UPDATE cases SET \(column.rawValue) = \(value) WHERE id = 1")
    guard case .projectionDiffers(let number, column.rawValue, let listed, _)? = found else {
      return #expect(found == nil)
    }
    #expect(number == (column == .number ? "变" : "依申请公开〔2026〕第1号"))
    #expect(["变", "20000", "2024-10-04"].contains(listed))
  }

  @Test func `A difference of days is told in days`() throws {
    let found = try finding(after: "UPDATE cases SET due = due + 1 WHERE id = 2")
    #expect(
      found
        == .projectionDiffers(
          number: "依申请公开〔2026〕第2号", column: "due", listed: "2026-03-31", events: "2026-03-30"))
  }

  @Test(arguments: [
    ("UPDATE people SET name = '王' WHERE account = 'li'", "li"),
    ("UPDATE people SET roles = 'administrator' WHERE account = 'li'", "li"),
    ("UPDATE people SET roles = '皇帝' WHERE account = 'li'", "li"),
    ("DELETE FROM people WHERE account = 'li'", "li"),
    ("INSERT INTO people VALUES ('zhao', '赵', 'administrator')", "zhao"),
    ("UPDATE settings SET value = '别局' WHERE name = 'officeName'", "officeName"),
    ("DELETE FROM settings WHERE name = 'respondentOrgan'", "respondentOrgan"),
    ("INSERT INTO settings VALUES ('region', '622922')", "region"),
  ])
  func `People and settings are compared with the events`(_ sql: String, _ name: String) throws {
    #expect(try finding(after: sql) == .officeDiffers(name))
  }

  @Test(arguments: DisputeRow.columns) func `Every column of a dispute is compared`(_ column: String) throws {
    let isText = ["stream", "id", "kind", "result", "limit_topic"].contains(column)
    let found = try finding(after: "UPDATE disputes SET \(column) = \(isText ? "'变'" : "7")")
    guard case .disputeDiffers(_, let named, _, _)? = found else { return #expect(found == nil) }
    #expect(named == (column == "stream" ? "id" : column))
  }

  @Test func `A dispute that is missing or too many is named`() throws {
    #expect(
      try finding(after: "DELETE FROM disputes")
        == .disputeDiffers(dispute: "无1", column: "id", listed: "", events: "无1"))
    let stray = "INSERT INTO disputes (stream, id, kind, filed_on, latest_on, is_limit_provisional) VALUES "
    for stream in ["case/2", "case/7", "dispute/x", "x"] {
      let other = try VerifyTests()
      #expect(
        try other.finding(after: stray + "('\(stream)', '多', 'reconsideration', 1, 1, 0)")
          == .disputeDiffers(dispute: "多", column: "id", listed: "多", events: ""))
    }
  }

  @Test func `A case that the search index lost is named`() throws {
    let row = try test.office.row(named: "2026-2")
    let text = SearchText.fields(of: row).map(SearchText.tokens)
    try test.database.run(
      """
      INSERT INTO search (search, rowid, number, applicant, subject, unit, organ)
        VALUES ('delete', $1, $2, $3, $4, $5, $6)
      """, [row.id] + text)
    #expect(try test.finding() == .searchDiffers(number: row.number))
  }

  @Test func `The first thing in the order of looking is the one that is named`() throws {
    let found = try finding(
      after:
        "UPDATE cases SET subject = '变'; UPDATE people SET name = '变'; "
        + "UPDATE events SET record = '{}' WHERE id = 9"
    )
    #expect(found == .changedEvent(id: 9, stream: "case/2", sequence: 1))
  }

  @Test func `Another's entries while it looks are not in what it looks at`() throws {
    let reader = try test.connect(.readOnly)
    try reader.database.transaction(.deferred) { () throws(VerificationStop) in
      var check = RecordCheck()
      try reader.verifyChain(&check)
      let row = try reader.verifying { () throws(StoreError) in try test.office.row(named: "2026-2") }
      _ = try reader.verifying { () throws(StoreError) in
        try test.office.record(
          .noted(Noted(words: "")), on: TestOffice.monday, of: row, by: TestOffice.entry())
      }
      try reader.verifyCases(&check)
    }
    #expect(try reader.verify().events == 13)
  }
}
