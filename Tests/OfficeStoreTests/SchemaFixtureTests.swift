import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// An office file of every released schema, which every later version opens.
///
/// `KAIJUAN_SCHEMA_FIXTURE=1 swift test --filter SchemaFixtureTests` writes that of the current schema, once,
/// before its release.
@Suite(.serialized) struct SchemaFixtureTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Schemas").path

  private static let names = ["003", "004", "005", "006", "007", "008", "009"]

  /// Five invented cases whose days no later notice can move.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["KAIJUAN_SCHEMA_FIXTURE"] == "1"))
  func `Write the file of this schema`() throws {
    let test = try TestOffice()
    let entry = TestOffice.entry(today: "2025-06-30")
    func receive(_ subject: String, by name: String, on day: Day, _ facts: [(CaseFact, Day)]) throws {
      let row = try test.office.receive(TestOffice.application(subject, by: name, on: day), by: entry)
      _ = try facts.reduce(row) { try test.office.record($1.0, on: $1.1, of: $0, by: entry) }
    }
    let registered = { (day: Day) in (CaseFact.registered(Registered()), day) }
    try receive("征地补偿安置方案", by: "张三", on: "2025-03-03", [registered("2025-03-03")])
    try receive(
      "S232线改扩建工程招标文件", by: "李𬱖", on: "2025-03-04",
      [
        registered("2025-03-04"), (.assigned(Assigned(unit: "交通运输局")), "2025-03-05"),
        (.extended(Extended(workingDays: 20, reason: "量大", consentBy: "主任")), "2025-03-20"),
        (.replied(Replied(outcome: .partlyGranted, grounds: [.refusedProcess])), "2025-04-10"),
        (.served(Served(signedBy: "李𬱖")), "2025-04-11"),
        (.disputeFiled(DisputeFiled(dispute: "河政复〔2025〕1号", as: .reconsideration)), "2025-05-06"),
      ])
    try receive(
      "低保对象名单", by: "王五", on: "2025-03-05",
      [
        registered("2025-03-05"),
        (
          .clarificationRequested(ClarificationRequested(causes: [.unclearContent], workingDays: 15)),
          "2025-03-07"
        ),
      ])
    try receive("会议纪要", by: "赵六", on: "2025-03-06", [(.withdrawn(Withdrawn(isSigned: true)), "2025-03-07")])
    var ledger = [TestOffice.ledgerCase("康公开〔2024〕9号", on: "2024-05-06", facts: TestOffice.ledgerReply)][...]
    _ = try test.office.importLedger(by: entry) { ledger.popFirst() }
    try test.office.recordDispute(
      .disputeFiled(DisputeFiled(dispute: "无1", as: .litigationDirect)), dispute: "无1", on: "2025-05-06",
      by: entry)
    try test.office.keep(
      Draft(
        account: "admin", name: "intake", title: "收件登记", content: "{\"applicant\":\"孙七\"}",
        savedAt: entry.enteredAt))
    let item = ItemReference(caseID: 2, item: 1)
    let topic = try test.office.openTopic("S232线改扩建工程招标文件", of: [item], by: entry)
    _ = try test.office.record(
      .evaluated(TopicEvaluated(verdict: .convert, by: "2025-07-31")), of: topic, by: entry)
    _ = try test.office.withhold(
      PaperName(title: "会议纪要"), PaperMark(ground: .refusedInternalAffairs, reviewOn: "2025-12-31"), by: entry)
    _ = try test.office.judge(.item(item), .kept, year: 2025, by: entry)
    try test.office.register(SampleFacts.organ, by: entry)
    _ = try test.office.makeLetter(
      NewLetter(kind: .refused, organ: SampleFacts.organ.organ, printedOn: "2026-01-04"),
      for: [try test.office.row(named: "2025-1")], by: entry
    ) { number throws(LetterTrouble) in Array((number ?? "").utf8) }
    _ = try test.office.attach(
      [NewAttachment(kind: .application, name: "申请书.pdf", type: "application/pdf", bytes: [37, 80, 68, 70])],
      to: try test.office.row(named: "2025-1"), by: entry)
    try test.office.seal()
    let path = "\(Self.folder)/00\(Schema.version).kaijuan"
    try? FileManager.default.removeItem(atPath: path)
    try OnlineCopy.make(of: test.database, at: path)
  }

  @Test(arguments: names) func `A file of a released schema ends with the tables of a new one`(
    _ name: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(TemporaryFolder.bytes(of: "\(Self.folder)/\(name).kaijuan"), to: "office")
    #expect(
      try Self.schema(of: Office.open(path, .readWrite, on: TestOffice.today))
        == Self.schema(of: TestOffice().office))
  }

  private static func schema(of office: Office) throws -> [String] {
    try office.database.rows("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name") { $0.text(0) }
  }

  @Test(arguments: names) func `A file of a released schema is opened, listed and verified`(_ name: String)
    throws
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      TemporaryFolder.bytes(of: "\(Self.folder)/\(name).kaijuan"), to: "office.kaijuan")
    let office = try Office.open(path, .readWrite, on: TestOffice.today)
    #expect(try office.name() == TestOffice.organ)
    #expect(try office.cases(all: true).map(\.applicant) == ["李四", "张三", "李𬱖", "王五", "赵六"])
    #expect(try office.cases().map(\.applicant) == ["王五", "张三"])
    #expect(try office.search("李𬱖").map(\.unit) == ["交通运输局"])
    let rows = try office.cases(in: CaseView(.all, order: .oldest), today: TestOffice.today, limit: 9)
    #expect(rows.map(\.applicant) == ["李四", "张三", "李𬱖", "王五", "赵六"])
    #expect(rows.allSatisfy { $0.channel == .inPerson && $0.handledBy == "管理员" })
    #expect(try office.units() == ["交通运输局"])
    #expect(try office.drafts(account: "admin").map(\.name) == (name < "006" ? [] : ["intake"]))
    #expect(try office.annualReport(year: 2025)?.table3[.newlyReceived, .total] == 4)
    #expect(try office.annualReport(year: 2025)?.table4[.litigationDirect, .total] == 1)
    let decided = name < "007" ? [] : [TopicStanding.inSecrecyReview]
    #expect(try office.topicFiles().map(\.state.standing) == decided)
    #expect(try office.papers().map(\.name.title) == (name < "007" ? [] : ["会议纪要"]))
    let findings = try office.worksheet(of: 2025).compactMap(\.finding?.verdict)
    #expect(findings == (name < "007" ? [] : [.kept]))
    #expect(try office.topic(of: ItemReference(caseID: 2, item: 1))?.caseNumbers.count == 1)
    let verification = try office.verify()
    #expect(verification.finding == nil)
    #expect((verification.cases, verification.seals) == (5, 1))
    let letters = try office.documentNumbers(year: 2026).flatMap(\.numbers)
    #expect(letters.map(\.text) == (name < "008" ? [] : ["河政办公开复〔2026〕1号"]))
    #expect(try office.organs() == (name < "008" ? [] : [SampleFacts.organ]))
    let files = try office.file(of: office.row(named: "2025-1"))?.state.attachments.map(\.facts.name)
    #expect(files == (name < "009" ? [] : ["申请书.pdf"]))
    let row = try office.row(named: "2024-9")
    #expect(
      try office.record(.noted(Noted(words: "")), on: "2025-06-30", of: row, by: TestOffice.entry()).version
        == 4)
  }
}

extension TestOffice {
  fileprivate static let ledgerReply: [(CaseFact, Day)] = [
    (.registered(Registered()), "2024-05-06"), (.replied(Replied(outcome: .doesNotExist)), "2024-05-20"),
  ]
}
