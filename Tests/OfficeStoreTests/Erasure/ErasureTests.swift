import Disclosure
import Testing

@testable import OfficeStore

@Suite struct ErasureTests {
  private let test: TestOffice

  init() throws { test = try TestOffice.ofErasure() }

  @Test func `What stays of a case is who, why, when and its last hash`() throws {
    let row = try test.archived()
    let last = try #require(
      try test.database.row("SELECT hash FROM events ORDER BY id DESC LIMIT 1") { $0.text(0) })
    try test.propose(row)
    let erasure = try #require(try test.erase(row).first)
    #expect(erasure.number == row.number && erasure.volume == "2015-1" && erasure.events == 5)
    #expect(erasure.lastHash == last && erasure.reason == "保管期限届满")
    #expect(erasure.proposedBy == "经办人" && erasure.approvedBy == "批准人")
    #expect(erasure.archivedOn == "2015-04-01" && erasure.retainedThrough == "2025-12-31")
    #expect(try test.office.erasureRegister().erasures == [erasure])
    #expect(try test.office.erasureRegister().proposals.isEmpty)
    for table in ["cases", "request_items", "content_keys", "disputes", "letters", "attachments", "contents"]
    {
      #expect(try test.count(table) == 0, "\(table)")
    }
    #expect(try test.count("erased_events") == 5)
    #expect(try test.office.search("征地补偿").isEmpty)
    let finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `The chain and the seals are checked across what is gone`() throws {
    let first = try test.archived("甲")
    _ = try test.office.seal()
    let second = try test.archived("乙")
    _ = try test.receive(TestOffice.application("丙"))
    try test.proposeAndErase(first, second)
    _ = try test.office.seal()
    _ = try test.receive(TestOffice.application("丁"))
    let verification = try test.office.verify()
    #expect(verification.finding == nil)
    #expect(verification.erased == 10 && verification.seals == 2 && verification.cases == 2)
  }

  @Test func `The last case of the file can go, also all of them, and the next gets the next number`() throws
  {
    let rows = [try test.archived("甲"), try test.archived("乙")]
    try test.proposeAndErase(rows[1])
    var finding = try test.finding()
    #expect(finding == nil)
    try test.proposeAndErase(rows[0])
    finding = try test.finding()
    #expect(finding == nil)
    let next = try test.receive(TestOffice.application(on: "2015-04-02"))
    #expect(next.number == "依申请公开〔2015〕第3号" && next.id == 3)
    finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `An erased number is said to be, and no case gets it again`() throws {
    let row = try test.archived()
    let given = try test.archived(number: "依申请公开〔2015〕第3号")
    let reference = try ReferenceNumber(parsing: row.reference)
    try test.proposeAndErase(row, given)
    for name in [row.number, "2015-1", "依申请公开〔２０１５〕第１号"] {
      let error = #expect(throws: StoreError.self) { _ = try test.office.row(named: name) }
      guard case .caseErased(let erasure) = error else {
        Issue.record("\(name)")
        continue
      }
      #expect(erasure.number == row.number && erasure.erasedOn == TestOffice.today)
    }
    #expect(throws: StoreError.unknownCase("2015-2")) { try test.office.row(named: "2015-2") }
    #expect(throws: StoreError.numberTaken(row.number)) {
      try test.receive(TestOffice.application(number: row.number))
    }
    // The counter would come to 3, which an officer had given by hand.
    #expect(try test.receive(TestOffice.application(on: "2015-05-04")).number == "依申请公开〔2015〕第2号")
    #expect(try test.receive(TestOffice.application(on: "2015-05-04")).number == "依申请公开〔2015〕第4号")
    #expect(try test.office.erasure(of: reference)?.number == row.number)
    #expect(try test.office.erasure(of: try ReferenceNumber(parsing: test.office.newReference())) == nil)
  }

  @Test func `A ledger does not bring back what was destroyed`() throws {
    let row = try test.archived()
    try test.proposeAndErase(row)
    let again = TestOffice.ledgerCase(row.number, on: "2015-03-02")
    let standing = try test.office.standing(of: again)
    guard case .erased(let erasure) = standing else {
      Issue.record("\(standing)")
      return
    }
    #expect(erasure.number == row.number)
    #expect(throws: StoreError.numberTaken(row.number)) { try test.importLedger([again]) }
    let other = TestOffice.ledgerCase("第9号", reference: row.reference)
    #expect(try test.office.standing(of: other) == .referenceTaken(existing: row.number))
    #expect(throws: StoreError.referenceTaken(row.reference, existing: row.number)) {
      try test.importLedger([other])
    }
  }

  @Test func `Letters go with their bytes, and their numbers stay taken`() throws {
    let (row, other) = (try test.archived(), try test.archived())
    let made = try test.make(for: row)
    let kept = try test.make(for: other)
    let now = try #require(try test.office.row(id: row.id))
    try test.proposeAndErase(now)
    #expect(try test.office.content(made.content) == nil)
    #expect(try test.office.content(kept.content) != nil)
    let list = try #require(try test.office.documentNumbers(year: 2026).first)
    #expect(list.numbers.map(\.isErased) == [true, false] && list.unexplained.isEmpty)
    #expect(list.numbers.map(\.isVoided) == [false, false])
    let number = try #require(made.documentNumber)
    #expect(throws: LetterNotMade<LetterTrouble>.self) {
      try test.make(TestOffice.letter(number: number), for: other)
    }
    #expect(try test.make(for: try test.receive()).documentNumber == "河政办公开复〔2026〕3号")
    let finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `Attachments go with their bytes, unless another case has the same file`() throws {
    let (row, other) = (try test.archived(), try test.archived())
    let own = try test.office.store(Array("身份证扫描件".utf8))
    let shared = try test.office.store(Array("办事指南".utf8))
    for (caseID, seq, content) in [(row.id, 7, own), (row.id, 8, shared), (other.id, 7, shared)] {
      try test.database.run(
        "INSERT INTO attachments VALUES ($1, $2, 'other', 'a.pdf', 'application/pdf', 9, NULL, $3, 1)",
        [caseID, seq, content])
    }
    try test.proposeAndErase(row)
    #expect(try test.count("attachments") == 1)
    #expect(try test.office.content(own) == nil)
    #expect(try test.office.content(shared) == Array("办事指南".utf8))
  }

  @Test func `Half-typed forms of a case go with it, others stay`() throws {
    let row = try test.archived()
    let other = try test.archived()
    for name in [
      "event/\(row.number)/noted", "receipt/\(row.number)", "event/\(other.number)/noted", "intake",
    ] {
      try test.office.keep(
        Draft(account: "desk", name: name, title: name, content: "{}", savedAt: "2026-03-20T09:00:00+08:00"))
    }
    try test.proposeAndErase(row)
    #expect(
      try Set(test.office.drafts(account: "desk").map(\.name)) == ["event/\(other.number)/noted", "intake"])
  }

  @Test func `A backup, a restored file and one opened anew are sound`() throws {
    let row = try test.archived()
    _ = try test.receive()
    try test.proposeAndErase(row)
    let backup = try test.office.backup(to: test.folder.file("backup"))
    #expect(backup.verification.erased == 5)
    let restored = try Office.restore(
      test.folder.file("backup"), to: test.folder.file("other.kaijuan"), replacing: false,
      on: TestOffice.today)
    #expect(restored.verification.erased == 5 && restored.verification.cases == 1)
    let office = try Office.open(test.folder.file("other.kaijuan"), .readWrite, on: TestOffice.today)
    let finding = try office.verify().finding
    #expect(finding == nil)
    #expect(try office.erasureRegister().erasures.count == 1)
  }

  @Test func `A matter that no report counts is missed by none`() throws {
    let row = try test.receive(
      TestOffice.application(on: "2015-03-02", type: .rectification),
      facts: [
        (.registered(Registered()), "2015-03-02"),
        (.matterConcluded(MatterConcluded(rectification: .corrected, words: "已更正")), "2015-03-10"),
        (.archived(Archived(retentionYears: 10)), "2015-04-01"),
      ])
    try test.proposeAndErase(row)
    #expect(try test.office.erasureRegister().erasures.count == 1)
    #expect(try test.office.erasedCases(countedFrom: "2015-01-01", through: "2015-12-31") == 0)
    let finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `What a report of its days counts now says what it lacks`() throws {
    let row = try test.archived()
    let refused = try test.archived("甲")
    #expect(try test.office.erasedCases(countedFrom: "2015-01-01", through: "2015-12-31") == 0)
    try test.proposeAndErase(row, refused)
    #expect(try test.office.erasedCases(countedFrom: "2015-01-01", through: "2015-12-31") == 2)
    #expect(try test.office.erasedCases(countedFrom: "2015-03-10", through: "2015-03-10") == 2)
    #expect(try test.office.erasedCases(countedFrom: "2015-03-12", through: "2016-12-31") == 0)
    #expect(try test.office.erasedCases(countedFrom: "2014-01-01", through: "2015-03-01") == 0)
  }
}
