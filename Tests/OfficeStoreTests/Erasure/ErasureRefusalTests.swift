import Disclosure
import Testing

@testable import OfficeStore

/// Who may not destroy what, and what is not destroyed: then nothing at all is.
@Suite struct ErasureRefusalTests {
  private let test: TestOffice

  init() throws { test = try TestOffice.ofErasure() }

  private func expectRefused(
    _ row: CaseRow, _ obstacles: [ErasureObstacle], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(throws: StoreError.erasureRefused(row.number, obstacles), sourceLocation: sourceLocation) {
      try test.propose(row)
    }
  }

  @Test func `第四十五条 未归档的、保管期限未满的案卷不销毁`() throws {
    try expectRefused(try test.receive(), [.notArchived(.received)])
    try expectRefused(
      try test.archived(outcome: .refusedProcess), [.retained(through: "2045-12-31")])
    let waiting = try test.receive(
      facts: [
        (.registered(Registered()), TestOffice.monday),
        (
          .clarificationRequested(ClarificationRequested(causes: [.unclearContent], workingDays: 15)),
          TestOffice.monday
        ),
      ])
    try expectRefused(waiting, [.onHold(.clarification), .notArchived(waiting.stage)])
  }

  @Test func `A dispute that is pending keeps the case`() throws {
    let row = try test.archived()
    try test.propose(row)
    let disputed = try test.record(
      .disputeFiled(DisputeFiled(dispute: "复1", as: .reconsideration)), on: "2026-03-02", of: row)
    #expect(
      throws: StoreError.erasureRefused(row.number, [.disputeOpen("复1")])
    ) { try test.erase(disputed) }
  }

  @Test func `A letter that answers several cases goes with all of them, or stays with all`() throws {
    let (one, other) = (try test.archived(), try test.archived())
    try test.make(for: one, other)
    try expectRefused(one, [.letterShared(with: [other.number])])
    try test.propose(one, other)
    #expect(throws: StoreError.erasureRefused(one.number, [.letterShared(with: [other.number])])) {
      try test.erase(one)
    }
    #expect(try test.erase(one, other).count == 2)
    #expect(try test.count("contents") == 0 && test.count("letters") == 0)
    let finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `Nobody approves their own proposal, whatever they are called by then`() throws {
    let row = try test.archived()
    #expect(throws: StoreError.erasureRefused(row.number, [.notProposed])) { try test.erase(row) }
    try test.propose(row, by: "admin")
    #expect(throws: StoreError.erasureRefused(row.number, [.ownProposal])) {
      try test.erase(row, by: "admin")
    }
    try test.office.register(
      Person(account: "admin", name: "另名", roles: [.administrator, .approver]), by: TestOffice.entry())
    #expect(throws: StoreError.erasureRefused(row.number, [.ownProposal])) {
      try test.erase(row, by: "admin")
    }
    #expect(try test.erase(row, by: "leader").count == 1)
  }

  @Test func `The desk proposes and a leader approves, nobody else`() throws {
    let row = try test.archived()
    for account in ["leader", "reader"] {
      let has: [Role] = account == "leader" ? [.approver] : [.readOnly]
      #expect(throws: StoreError.officeRolesLack(needed: [.officer, .administrator], has: has)) {
        try test.propose(row, by: account)
      }
    }
    try test.propose(row)
    for (account, has) in [("desk", [Role.officer]), ("reader", [.readOnly])] {
      #expect(throws: StoreError.officeRolesLack(needed: [.approver, .administrator], has: has)) {
        try test.erase(row, by: account)
      }
    }
  }

  @Test func `Where one of several cannot go, none goes and nothing is recorded`() throws {
    let (row, open) = (try test.archived(), try test.receive())
    #expect(throws: StoreError.erasureRefused(open.number, [.notArchived(.received)])) {
      try test.propose(row, open)
    }
    try test.propose(row)
    let before = try test.office.content()
    #expect(throws: StoreError.erasureRefused(open.number, [.notProposed, .notArchived(.received)])) {
      try test.erase(row, open)
    }
    #expect(try test.office.content() == before)
  }
}
