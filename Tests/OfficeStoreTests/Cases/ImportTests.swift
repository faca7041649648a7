import Disclosure
import Testing

@testable import OfficeStore

@Suite struct ImportTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private static let replied: [(CaseFact, Day)] = [
    (.registered(Registered()), TestOffice.monday), (.replied(Replied(outcome: .granted)), "2026-03-09"),
  ]

  @Test func `A ledger's cases come in with their facts, known on their legal days`() throws {
    #expect(
      try test.importLedger([TestOffice.ledgerCase("1", facts: Self.replied), TestOffice.ledgerCase("2")])
        == 2)
    let row = try office.row(named: "1")
    #expect((row.stage, row.version) == (.replied, 3))
    #expect(
      try office.file(of: row)?.events.map(\.knownOn) == [TestOffice.monday, TestOffice.monday, "2026-03-09"])
    #expect(try office.file(of: row, knownOn: "2026-03-08")?.state.stage == .registered)
    #expect(try office.file(of: row, knownOn: "2026-03-01") == nil)
    #expect(try test.finding() == nil)
  }

  @Test func `Facts against the law come in and are marked`() throws {
    let late: [(CaseFact, Day)] = [
      (.archived(Archived()), "2026-03-05"), (.replied(Replied(outcome: .granted)), "2026-03-20"),
    ]
    let ledgerCase = TestOffice.ledgerCase("1", on: "2026-01-05", facts: late)
    let found = try office.irregularities(of: ledgerCase, by: TestOffice.entry())
    #expect(Set(found.map(\.kind)).isSuperset(of: [.notPermittedAtStage, .lateReply]))
    #expect(try test.count("events") == 4)
    try test.importLedger([ledgerCase])
    #expect(try office.row(named: "1").irregularities == found.count)
  }

  @Test func `All or nothing`() throws {
    let events = try test.count("events")
    let cases = [TestOffice.ledgerCase("1"), TestOffice.ledgerCase("2"), TestOffice.ledgerCase("１")]
    #expect(throws: StoreError.numberTaken("１")) { try test.importLedger(cases) }
    #expect(try test.count("events") == events)
    #expect(try test.count("cases") == 0)
    #expect(try office.search("道路").isEmpty)
    #expect(try test.receive().number == "依申请公开〔2026〕第1号")
    #expect(try test.finding() == nil)
  }

  @Test func `An error of the reader undoes what was written before it`() throws {
    var count = 0
    #expect(throws: StoreError.self) {
      try office.importLedger(by: TestOffice.entry()) { () throws(StoreError) in
        count += 1
        if count == 3 { throw .ledgerChanged }
        return TestOffice.ledgerCase("\(count)")
      }
    }
    #expect(try test.count("cases") == 0)
  }

  @Test func `The same row is unchanged, another content is a conflict, another number is new`() throws {
    try test.importLedger([TestOffice.ledgerCase("甲〔2026〕1号", digest: "a")])
    func standing(_ number: String, _ digest: String?) throws -> Office.LedgerStanding {
      try office.standing(of: TestOffice.ledgerCase(number, digest: digest))
    }
    #expect(try standing("甲[２０２６]1号", "a") == .unchanged)
    #expect(try standing("甲〔2026〕1号", "b") == .conflict(existing: "甲〔2026〕1号"))
    #expect(try standing("甲〔2026〕2号", "a") == .new)
  }

  @Test func `A case without a digest is never the same row`() throws {
    try test.importLedger([TestOffice.ledgerCase("1", digest: nil)])
    let again = TestOffice.ledgerCase("1", digest: nil)
    #expect(try office.standing(of: again) == .conflict(existing: "1"))
  }

  @Test func `A reference number that a ledger brings is kept in its written form`() throws {
    var generator = SystemRandomNumberGenerator()
    let reference = ReferenceNumber(random: &generator)
    let typed = reference.description.replacing("-", with: "").lowercased()
    try test.importLedger([
      TestOffice.ledgerCase("1", reference: typed), TestOffice.ledgerCase("2", reference: "??"),
    ])
    #expect(try office.row(reference: reference)?.number == "1")
    #expect(try ReferenceNumber(parsing: office.row(named: "2").reference) != reference)
    let taken = TestOffice.ledgerCase("3", reference: typed)
    #expect(try office.standing(of: taken) == .referenceTaken(existing: "1"))
    #expect(throws: StoreError.referenceTaken(reference.description, existing: "1")) {
      try test.importLedger([taken])
    }
  }

  @Test func `Only who may receive may import`() throws {
    try office.register(Person(account: "du", name: "杜", roles: [.readOnly]), by: TestOffice.entry())
    let lack = StoreError.rolesLack(.received, needed: [.officer, .administrator], has: [.readOnly])
    #expect(throws: lack) {
      try office.importLedger(by: TestOffice.entry("du")) { TestOffice.ledgerCase("1") }
    }
  }

  @Test func `The digest is SM3`() {
    #expect(Office.digest(of: "abc") == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")
  }
}
