import Disclosure
import Testing

@testable import OfficeStore

/// What somebody with the SQLite shell does to what is left of erased cases, or under their cover, is found.
@Suite struct VerifyErasureTests {
  private let test: TestOffice
  private let number: String
  private let made: MadeLetter

  init() throws {
    test = try TestOffice.ofErasure()
    let row = try test.archived()
    made = try test.make(for: row)
    _ = try test.receive(TestOffice.application("别的事项"))
    number = row.number
    try test.proposeAndErase(made.rows[0])
    #expect(try test.finding() == nil)
  }

  @Test func `The hash of an erased event that was changed is found`() throws {
    let hash = RecordChain.genesis
    try test.database.execute(
      "UPDATE erased_events SET hash = '\(hash)' WHERE id = (SELECT min(id) FROM erased_events)")
    // The next is erased, too, and is chained to nothing that is there.
    #expect(try test.finding() == .erasureDiffers(number))
    try test.database.execute("UPDATE erased_events SET hash = '\(hash)'")
    guard case .changedEvent = try test.finding() else {
      Issue.record("\(String(describing: try test.finding()))")
      return
    }
  }

  @Test func `An erased event without its hash is missing`() throws {
    let id = try #require(try test.database.row("SELECT min(id) FROM erased_events") { $0.integer(0) })
    try test.database.execute("DELETE FROM erased_events WHERE id = \(id)")
    #expect(try test.finding() == .missingEvent(id: id))
  }

  @Test func `An erasure without its row, or with another, is found`() throws {
    try test.database.execute("UPDATE erasures SET reason = '另外的理由'")
    #expect(try test.finding() == .erasureDiffers("case/1"))
    try test.database.execute("DELETE FROM erasures")
    #expect(try test.finding() == .erasureDiffers("case/1"))
  }

  @Test func `A row that no erasure explains is found, also where the events went with it`() throws {
    let next = try test.receive(TestOffice.application("第三件"))
    let stream = "case/\(next.id)"
    try test.database.execute(
      """
      INSERT INTO erasures (stream, number, last_hash, person, reason, number_key)
        VALUES ('\(stream)', 'x', 'x', 'x', 'x', 'x')
      """)
    #expect(try test.finding() == .erasureDiffers(stream))
    try test.database.execute(
      """
      INSERT INTO erased_events SELECT id, hash FROM events WHERE stream = '\(stream)';
      DELETE FROM events WHERE stream = '\(stream)'; DELETE FROM cases WHERE id = \(next.id)
      """)
    #expect(try test.finding() == .erasureDiffers(stream))
    try test.database.execute("DELETE FROM erasures WHERE stream = '\(stream)'")
    #expect(try test.finding() == .lostCase(stream: stream))
  }

  @Test(arguments: [
    ("request_items", "INSERT INTO request_items VALUES (1, 1, '甲', NULL, NULL, '', NULL, 0, NULL)"),
    ("letters", "INSERT INTO letters VALUES (1, 1, 'granted', NULL, '00', 1, NULL, NULL)"),
    ("attachments", "INSERT INTO attachments VALUES (1, 1, 'other', 'a', 'b', 1, NULL, '00', 1)"),
  ])
  func `A row that was left is found`(_ table: String, _ sql: String) throws {
    try test.database.execute(sql)
    #expect(try test.finding() == .erasureLeft(stream: "case/1", table: table))
  }

  @Test func `What is kept of no case is found`() throws {
    let hash = SM3.hex(of: [1])
    try test.database.execute("INSERT INTO contents VALUES ('\(hash)', 1, x'01')")
    #expect(try test.finding() == .contentUnused(hash: hash))
  }

  @Test func `A number that is called erased and is not is found, and the reverse`() throws {
    let other = try #require(try test.office.row(id: 2))
    let letter = try test.make(for: other)
    let number = try #require(letter.documentNumber)
    try test.database.execute("UPDATE document_numbers SET is_erased = 1 WHERE number = '\(number)'")
    #expect(try test.finding() == .documentNumberDiffers(number))
    try test.database.execute("UPDATE document_numbers SET is_erased = 0")
    #expect(try test.finding() == .documentNumberDiffers(try #require(made.documentNumber)))
  }

  @Test func `A case that is skipped without an erasure is found`() throws {
    try test.database.execute("UPDATE counters SET value = 9 WHERE name = 'case'")
    #expect(try test.finding() == .lostCase(stream: "case/9"))
  }
}
