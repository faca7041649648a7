import Disclosure
import Testing

@testable import OfficeStore

/// What `verify` sees of the search index, the counters and the schema.
@Suite struct VerifyIndexTests {
  private let test: TestOffice

  init() throws {
    test = try TestOffice()
    for subject in ["征地补偿安置方案", "低保对象名单 2025", "S232线招标文件"] {
      _ = try test.receive(TestOffice.application(subject), facts: TestOffice.taken)
    }
  }

  private func row(_ id: Int) throws -> CaseRow { try #require(try test.office.row(id: id)) }

  private func change(_ sql: String, _ bindings: [(any Bindable)?] = []) throws {
    try test.database.run(sql, bindings)
  }

  private static let remove = """
    INSERT INTO search (search, rowid, number, applicant, subject, unit, organ)
      VALUES ('delete', $1, $2, $3, $4, $5, $6)
    """
  private static let add = """
    INSERT INTO search (rowid, number, applicant, subject, unit, organ) VALUES ($1, $2, $3, $4, $5, $6)
    """

  @Test func `A case under another text in the index is found`() throws {
    let row = try row(2)
    let text = SearchText.index(of: row)
    try change(Self.remove, [2] + text)
    var wrong = text
    wrong[2] = wrong[2].replacing("名单", with: "名册")
    try change(Self.add, [2] + wrong)
    #expect(try test.finding() == .searchIndexDiffers)
    try change(Self.remove, [2] + wrong)
    try change(Self.add, [2] + text)
    #expect(try test.finding() == nil)
  }

  @Test func `A text in the index under the wrong case is found`() throws {
    for id in [1, 2] { try change(Self.remove, [id] + SearchText.index(of: row(id))) }
    try change(Self.add, [1] + SearchText.index(of: row(2)))
    try change(Self.add, [2] + SearchText.index(of: row(1)))
    #expect(try test.finding() == .searchIndexDiffers)
  }

  @Test func `The check of the index leaves nothing behind and can be repeated`() throws {
    for _ in 0..<3 { #expect(try test.finding() == nil) }
    #expect(try test.database.rows("SELECT name FROM sqlite_temp_schema") { $0.text(0) } == [])
  }

  @Test(arguments: [("number/2026", 1), ("number/2026", 1000), ("number/2025", 0), ("other", 0)])
  func `A counter that stands where no number was given is found`(_ name: String, _ more: Int) throws {
    try change(
      """
      INSERT INTO counters (name, value) VALUES ($1, 1)
        ON CONFLICT (name) DO UPDATE SET value = counters.value + $2
      """, [name, more])
    #expect(try test.finding() == .counterDiffers(name))
  }

  @Test func `A counter of cases that stands too low is found`() throws {
    try change("UPDATE counters SET value = 2 WHERE name = 'case'")
    #expect(try test.finding() == .counterDiffers("case"))
  }

  @Test func `Counters hold however a number was given`() throws {
    func receive(_ application: NewApplication) throws { _ = try test.receive(application) }
    try receive(TestOffice.application(number: "康公开2026-77号"))
    #expect(try test.finding() == nil)
    for pattern in ["康申{号}（{年}）", "{年}{号}", "{号}-{年}-8"] {
      try test.office.set(.numberPattern, to: pattern, by: TestOffice.entry())
      try receive(TestOffice.application())
      #expect(try test.finding() == nil, "\(pattern)")
    }
    let two = [RequestItem(number: 1, content: "甲"), RequestItem(number: 2, content: "乙")]
    let application = NewApplication(
      channel: .inPerson, arrivedOn: TestOffice.monday,
      applicants: [Applicant(name: "张三", kind: .naturalPerson)], items: two)
    _ = try test.office.receiveSplit(application, by: TestOffice.entry())
    #expect(try test.finding() == nil)
    try test.importLedger([
      TestOffice.ledgerCase("依申请公开〔2026〕第900号"), TestOffice.ledgerCase("依申请公开〔2024〕第5号", digest: "2"),
      TestOffice.ledgerCase("没有年份", digest: "3"),
    ])
    #expect(try test.finding() == nil)
  }

  @Test(arguments: [
    ("DROP TRIGGER events_refuse_delete", "events_refuse_delete"), ("DROP INDEX cases_open", "cases_open"),
    ("CREATE TABLE more (id INTEGER) STRICT", "more"), ("DROP TABLE drafts", "drafts"),
  ])
  func `A schema that is not the program's is found`(_ sql: String, _ name: String) throws {
    try test.database.execute(sql)
    #expect(try test.finding() == .schemaDiffers(name))
  }
}
