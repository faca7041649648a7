import Disclosure
import Testing

@testable import OfficeStore

@Suite struct VerifyLettersTests {
  private let test: TestOffice
  private let made: MadeLetter

  init() throws {
    test = try TestOffice.ofLetters()
    made = try test.make(for: try test.receive())
  }

  private var number: String { "河政办公开复〔2026〕1号" }

  @Test func `A byte of a letter that was changed is found`() throws {
    try test.database.execute(
      "UPDATE contents SET bytes = CAST(replace(CAST(bytes AS TEXT), '1', '2') AS BLOB)")
    #expect(try test.finding() == .contentDiffers(hash: made.content))
  }

  @Test(arguments: ["DELETE FROM contents", "UPDATE contents SET bytes = NULL"])
  func `A content that is gone is found`(_ sql: String) throws {
    try test.database.execute(sql)
    #expect(try test.finding() == .contentMissing(hash: made.content))
  }

  @Test(arguments: [
    "DELETE FROM letters", "UPDATE letters SET voided_on = 1", "UPDATE letters SET content = '00'",
    "UPDATE letters SET number = NULL",
    "INSERT INTO letters SELECT case_id, 9, kind, number, content, made_on, NULL, NULL FROM letters",
  ])
  func `A list of letters that is not what the events say is found`(_ sql: String) throws {
    try test.database.execute(sql)
    #expect(try test.finding() == .lettersDiffer(number: made.rows[0].number))
  }

  @Test func `A number that the register does not have, or has for nothing, is found`() throws {
    try test.database.execute("DELETE FROM document_numbers")
    #expect(try test.finding() == .documentNumberDiffers(number))
    try test.make(TestOffice.letter(number: number), for: try test.receive(), text: number)
    let finding = try test.finding()
    #expect(finding == nil)
    try test.database.execute(
      "INSERT INTO document_numbers VALUES ('x2', 'x2', 'reply', '甲', 2026, NULL, '00', 0)")
    #expect(try test.finding() == .documentNumberDiffers("x2"))
  }

  @Test func `One number on two papers is found`() throws {
    try test.database.execute("UPDATE document_numbers SET number_key = 'x', number = 'x'")
    try test.make(TestOffice.letter(number: number), for: try test.receive(), text: "另一文书")
    #expect(try test.finding() == .documentNumberTwice(number))
  }

  @Test func `A number that nothing explains is found`() throws {
    try test.make(for: try test.receive())
    try test.database.execute("UPDATE document_numbers SET serial = 7 WHERE serial = 1")
    let series = DocumentSeries(.reply, organ: TestOffice.organ, year: 2026)
    #expect(try test.finding() == .documentNumberMissing(series, serial: 1))
  }

  @Test func `A counter that is too high is found`() throws {
    try test.database.execute("UPDATE counters SET value = 9 WHERE name LIKE 'letter/%'")
    let series = DocumentSeries(.reply, organ: TestOffice.organ, year: 2026)
    #expect(try test.finding() == .documentNumberMissing(series, serial: 2))
  }

  @Test func `An organ that the events do not have is found`() throws {
    try test.database.execute("UPDATE organs SET court = '甲'")
    #expect(try test.finding() == .officeDiffers("\(TestOffice.organ) \(Day("2026-01-01").number)"))
  }
}
