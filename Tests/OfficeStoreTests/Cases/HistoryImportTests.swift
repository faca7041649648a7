import Disclosure
import Testing

@testable import OfficeStore

/// What an export of one office brings into another.
@Suite struct HistoryImportTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private static func event(
    _ sequence: Int, _ day: Day, _ fact: CaseFact, by person: String = "管理员", knownOn: Day? = nil
  ) -> CaseEvent {
    CaseEvent(sequence: sequence, day: day, knownOn: knownOn ?? day, person: person, fact: fact)
  }

  private static func ledgerCase(
    by person: String = "管理员", later: [CaseEvent] = [], notes: [LedgerCase.Fact] = []
  ) -> LedgerCase {
    let received = TestOffice.ledgerCase("1", digest: nil, reference: "0000-0000-0000-0000").received
    let history =
      [event(1, "2026-03-02", .received(received), by: person, knownOn: "2026-03-05")]
      + [event(2, "2026-03-03", .registered(Registered()), by: person, knownOn: "2026-03-06")] + later
    return LedgerCase(received: received, facts: notes, history: history)
  }

  private func add(_ entries: LedgerEntry..., by account: String = "admin") throws {
    var rest = entries[...]
    _ = try office.importLedger(
      by: TestOffice.entry(account), entries: { () throws(StoreError) in rest.popFirst() })
  }

  @Test func `Events come in with their days, their persons and the days they were known`() throws {
    let ledgerCase = Self.ledgerCase(by: "王芳")
    try add(.file(ledgerCase))
    let row = try office.row(named: "1")
    #expect(try office.file(of: row)?.events == ledgerCase.history)
    #expect(try office.file(of: row, knownOn: "2026-03-04") == nil)
    #expect(try test.finding() == nil)
    #expect(try test.receive().number == "依申请公开〔2026〕第1号")
  }

  @Test func `A case that went on since the export is unchanged, one that began otherwise a conflict`() throws
  {
    let ledgerCase = Self.ledgerCase()
    try add(.file(ledgerCase))
    #expect(try office.standing(of: .file(ledgerCase)) == .unchanged)
    _ = try test.record(.noted(Noted(words: "后来")), of: try office.row(named: "1"))
    #expect(try office.standing(of: .file(ledgerCase)) == .unchanged)
    let other = Self.ledgerCase(later: [Self.event(3, "2026-03-04", .noted(Noted(words: "别的")))])
    #expect(try office.standing(of: .file(other)) == .conflict(existing: "1"))
    let noted = Self.ledgerCase(notes: [.init(day: "2026-03-02", fact: .noted(Noted(words: "列")))])
    #expect(try office.standing(of: .file(noted)) == .conflict(existing: "1"))
  }

  @Test func `Only an administrator brings in what others entered`() throws {
    try office.register(Person(account: "wang", name: "王芳", roles: [.officer]), by: TestOffice.entry())
    let lack = StoreError.officeRolesLack(needed: [.administrator], has: [.officer])
    #expect(throws: lack) { try add(.file(Self.ledgerCase()), by: "wang") }
    let dispute = LedgerDispute(
      id: "甲",
      history: [Self.event(1, "2026-03-02", .disputeFiled(DisputeFiled(dispute: "甲", as: .litigationDirect)))]
    )
    #expect(throws: lack) { try add(.dispute(dispute), by: "wang") }
    try add(.file(Self.ledgerCase(by: "王芳")), by: "wang")
    #expect(try test.count("cases") == 1)
  }

  @Test func `A dispute without a case comes in with its events and is counted`() throws {
    let history = [
      Self.event(1, "2026-03-02", .disputeFiled(DisputeFiled(dispute: "甲", as: .litigationDirect))),
      Self.event(2, "2026-03-04", .disputeConcluded(DisputeConcluded(dispute: "甲", result: .upheld))),
    ]
    let dispute = LedgerDispute(id: "甲", history: history)
    #expect(try office.standing(of: .dispute(dispute)) == .new)
    try add(.dispute(dispute))
    #expect(try office.standing(of: .dispute(dispute)) == .unchanged)
    let other = LedgerDispute(id: "甲", history: [history[0], history[0]])
    #expect(try office.standing(of: .dispute(other)) == .conflict(existing: "甲"))
    #expect(try office.annualReport(year: 2026)?.table4[.litigationDirect, .state(.upheld)] == 1)
    #expect(try test.finding() == nil)
  }

  @Test func `Everything is handed over in the order in which it came in`() throws {
    try test.importLedger([TestOffice.ledgerCase("2", on: "2026-03-09"), TestOffice.ledgerCase("1")])
    try add(.file(Self.ledgerCase(by: "王")).renumbered("3"))
    try office.recordDispute(
      .disputeFiled(DisputeFiled(dispute: "甲", as: .litigationDirect)), dispute: "甲", on: "2026-03-02",
      by: TestOffice.entry())
    var seen: [String] = []
    try office.forEachMatter { matter in
      seen.append(matter.row?.number ?? "无案件")
      return true
    }
    #expect(seen == ["2", "1", "3", "无案件"])
    #expect(try office.matterCount() == 4)
    #expect(try office.matterCount(year: 2025) == 0)
    seen = []
    try office.forEachMatter { matter in
      seen.append(matter.row?.number ?? "")
      return false
    }
    #expect(seen == ["2"])
  }
}

extension LedgerEntry {
  /// The same of another number.
  fileprivate func renumbered(_ number: String) -> LedgerEntry {
    guard case .file(let ledgerCase) = self else { return self }
    let received = TestOffice.ledgerCase(number, reference: "").received
    return .file(LedgerCase(received: received, facts: ledgerCase.facts))
  }
}
