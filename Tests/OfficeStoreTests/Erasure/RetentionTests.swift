import Disclosure
import Testing

@testable import OfficeStore

@Suite struct RetentionTests {
  private let test: TestOffice

  init() throws { test = try TestOffice.ofErasure() }

  private func due(_ day: Day = TestOffice.today) throws -> [RetainedCase] {
    try test.office.retained(through: day, today: TestOffice.today)
  }

  @Test func `第四十五条 一般案卷保管十年，不予公开和涉诉的三十年`() throws {
    let ordinary = try test.archived()
    let refused = try test.archived(outcome: .refusedProcess)
    let part = try test.archived(outcome: .partlyGranted)
    var disputed = try test.receive(
      TestOffice.application(on: "2015-03-02"),
      facts: [
        (.registered(Registered()), "2015-03-02"), (.replied(Replied(outcome: .granted)), "2015-03-10"),
        (.disputeFiled(DisputeFiled(dispute: "河政复〔2015〕1号", as: .reconsideration)), "2015-03-20"),
      ])
    disputed = try test.record(
      .disputeConcluded(DisputeConcluded(dispute: "河政复〔2015〕1号", result: .upheld)), on: "2015-03-30",
      of: disputed)
    disputed = try test.record(.archived(Archived(retentionYears: 30)), on: "2015-04-01", of: disputed)
    #expect(ordinary.retainedThrough == "2025-12-31")
    for row in [refused, part, disputed] { #expect(row.retainedThrough == "2045-12-31") }
    let all = try due("2045-12-31")
    #expect(all.map(\.file.row.number) == [ordinary, refused, part, disputed].map(\.number))
    #expect(
      all.map(\.file.state.retentionGround) == [.ordinary, .withheld, .withheld, .disputed])
    #expect(try due("2045-12-30").map(\.file.row.number) == [ordinary.number])
  }

  @Test func `An archiving with years of its own goes by them`() throws {
    let row = try test.receive(
      facts: [
        (.registered(Registered()), TestOffice.monday),
        (.replied(Replied(outcome: .granted)), TestOffice.monday),
        (.archived(Archived(retentionYears: 3)), TestOffice.monday),
      ])
    #expect(row.retainedThrough == "2029-12-31")
  }

  @Test func `The longest over comes first, and what is open or only answered does not come`() throws {
    let later = try test.archived(on: "2015-06-01")
    let first = try test.archived(on: "2014-06-03")
    _ = try test.receive()
    #expect(try due().map(\.file.row.number) == [first.number, later.number])
    #expect(try due().map(\.retainedThrough) == ["2024-12-31", "2025-12-31"])
    #expect(try due("2025-12-30").map(\.file.row.number) == [first.number])
    #expect(try due("2024-12-30").isEmpty)
  }

  @Test func `The day itself is still of the retention, the next one is not`() throws {
    let row = try test.archived()
    let last: Day = "2025-12-31"
    #expect(row.retainedThrough == last)
    func obstacles(_ today: Day) throws -> [ErasureObstacle] {
      try #require(try test.office.retained(through: last, today: today).first).obstacles
    }
    #expect(try obstacles(last) == [.retained(through: last)])
    #expect(try obstacles(last + 1) == [])
  }

  @Test func `A dispute that came after the archiving lengthens the retention`() throws {
    var row = try test.archived()
    row = try test.record(
      .disputeFiled(DisputeFiled(dispute: "(2015)行初1号", as: .litigationDirect)), on: "2015-05-04", of: row)
    #expect(try due("2099-01-01").isEmpty)
    #expect(try test.office.archivedWithoutEnd() == 1)
    row = try test.record(
      .disputeConcluded(DisputeConcluded(dispute: "(2015)行初1号", result: .upheld)), on: "2015-09-01", of: row)
    #expect(try due("2099-01-01").map(\.retainedThrough) == ["2045-12-31"])
    #expect(try test.office.archivedWithoutEnd() == 0)
  }

  @Test func `Without a word on how long it is kept, it is kept`() throws {
    var row = try test.receive(
      TestOffice.application(on: "2015-03-02"),
      facts: [
        (.registered(Registered()), "2015-03-02"), (.replied(Replied(outcome: .granted)), "2015-03-10"),
        (.archived(Archived()), "2015-04-01"),
      ])
    #expect(try due("2099-01-01").isEmpty)
    #expect(try test.office.archivedWithoutEnd() == 1)
    #expect(throws: StoreError.erasureRefused(row.number, [.retentionUnknown])) { try test.propose(row) }
    row = try test.office.correct(
      4, of: row, to: .archived(Archived(retentionYears: 10)), on: "2015-04-01", reason: "补记保管期限",
      by: TestOffice.entry())
    #expect(try test.propose(row) == [row.number])
  }

  @Test func `A proposal stands in the list until it is taken back`() throws {
    let row = try test.archived()
    try test.propose(row)
    let proposal = try #require(try due().first?.proposal)
    #expect(proposal.person == "经办人" && proposal.day == TestOffice.today && proposal.reason == "保管期限届满")
    try test.office.withdrawErasure(of: [row.number], reason: "县档案馆征集", by: TestOffice.entry("leader"))
    #expect(try due().map(\.proposal) == [nil])
    #expect(throws: StoreError.erasureRefused(row.number, [.notProposed])) { try test.erase(row) }
  }
}
