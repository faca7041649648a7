import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// An office file in a folder of its own: short ways to make cases in it, and to damage it.
///
/// Today is a Friday; 2026-03-02 was a Monday, 14 working days before.
struct TestOffice {
  static let today: Day = "2026-03-20"
  static let monday: Day = "2026-03-02"
  static let organ = "河源县人民政府办公室"

  let folder: TemporaryFolder
  let office: Office

  var path: String { folder.file("office.kaijuan") }
  var database: Database { office.database }

  init() throws {
    folder = try TemporaryFolder()
    office = try Office.create(
      at: folder.file("office.kaijuan"), name: Self.organ, personName: "管理员", by: Self.entry())
  }

  static func entry(_ account: String = "admin", today: Day = today) -> Entry {
    Entry(account: account, today: today, enteredAt: "\(today.iso)T09:30:00+08:00")
  }

  func connect(_ access: Office.Access = .readWrite) throws -> Office {
    try Office.open(path, access, on: Self.today)
  }
}

// Cases
extension TestOffice {
  static func application(
    _ subject: String = "征地补偿安置方案", by name: String = "张三", _ kind: ApplicantKind = .naturalPerson,
    on day: Day = monday, _ channel: ReceiptChannel = .inPerson, confirmedOn: Day? = nil,
    type: CaseType = .disclosure, number: String? = nil
  ) -> NewApplication {
    NewApplication(
      type: type, channel: channel, arrivedOn: day, confirmedOn: confirmedOn,
      applicants: [Applicant(name: name, kind: kind)], items: [RequestItem(number: 1, content: subject)],
      number: number)
  }

  func receive(_ application: NewApplication = application(), today: Day = today) throws -> CaseRow {
    try office.receive(application, by: Self.entry(today: today))
  }

  /// A case with some events, each with its day.
  func receive(
    _ application: NewApplication = application(), facts: [(CaseFact, Day)]
  ) throws -> CaseRow {
    try facts.reduce(try receive(application)) { row, fact in try record(fact.0, on: fact.1, of: row) }
  }

  func record(_ fact: CaseFact, on day: Day = monday, of row: CaseRow) throws -> CaseRow {
    try office.record(fact, on: day, of: row, by: Self.entry())
  }

  static func ledgerCase(
    _ number: String, digest: String? = "1", on day: Day = monday, reference: String = "",
    subject: String = "道路工程招标文件", facts: [(CaseFact, Day)] = []
  ) -> LedgerCase {
    let received = Received(
      number: number, reference: reference, channel: .inPerson, arrivedOn: day,
      applicants: [Applicant(name: "李四", kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: subject)], respondentOrgan: organ,
      ledgerDigest: digest)
    return LedgerCase(received: received, facts: facts.map { LedgerCase.Fact(day: $0.1, fact: $0.0) })
  }

  @discardableResult
  func importLedger(_ cases: [LedgerCase], today: Day = today) throws -> Int {
    var rest = cases[...]
    return try office.importLedger(by: Self.entry(today: today)) { rest.popFirst() }
  }
}

// Counts and damage
extension TestOffice {
  func count(_ table: String) throws -> Int {
    try #require(try database.row("SELECT count(*) FROM \(table)") { $0.integer(0) })
  }

  /// Changes the file behind the program's back, as somebody with the SQLite shell would.
  func tamper(_ sql: String) throws {
    try database.execute("DROP TRIGGER events_refuse_update; DROP TRIGGER events_refuse_delete; \(sql)")
  }

  func finding() throws -> Finding? { try office.verify().finding }
}
