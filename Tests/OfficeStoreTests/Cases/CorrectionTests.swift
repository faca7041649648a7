import Disclosure
import Testing

@testable import OfficeStore

@Suite struct CorrectionTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func correct(_ event: Int, _ row: CaseRow) throws -> CaseRow {
    try test.record(.corrected(Corrected(event: event, reason: "录入错误")), on: TestOffice.today, of: row)
  }

  @Test func `A corrected event stays in the record and no longer counts`() throws {
    let row = try test.receive(
      facts: TestOffice.taken + [(.replied(Replied(outcome: .granted)), "2026-03-10")])
    #expect(row.stage == .replied)
    let corrected = try correct(4, row)
    #expect((corrected.stage, corrected.outcome, corrected.version) == (.underReview, nil, 5))
    #expect(try test.office.file(of: corrected)?.events.count == 5)
    #expect(try test.finding() == nil)
  }

  @Test(arguments: [0, -1, 4, 5, 99]) func `A correction of what is not there is refused`(_ event: Int) throws
  {
    let row = try test.receive(facts: TestOffice.taken)
    #expect(throws: StoreError.notCorrectable(event: event)) { try correct(event, row) }
  }

  @Test func `The receipt cannot be corrected, nor a second one recorded`() throws {
    let row = try test.receive()
    #expect(throws: StoreError.notCorrectable(event: 1)) { try correct(1, row) }
    #expect(throws: StoreError.notCorrectable(event: 1)) {
      try test.office.preview(
        .corrected(Corrected(event: 1, reason: "")), on: TestOffice.today, of: row, by: TestOffice.entry())
    }
    #expect(throws: StoreError.self) { try test.record(.received(SampleFacts.received), of: row) }
    #expect(try test.finding() == nil)
  }

  @Test func `A dispute that was filed wrongly leaves the list of disputes`() throws {
    let filed = CaseFact.disputeFiled(DisputeFiled(dispute: "复1", as: .reconsideration))
    let row = try test.receive(
      facts: TestOffice.taken + [(.replied(Replied(outcome: .granted)), "2026-03-10"), (filed, "2026-03-16")])
    #expect(try test.count("disputes") == 1)
    _ = try correct(5, row)
    #expect(try test.count("disputes") == 0)
    #expect(try test.office.annualReport(year: 2026)?.table4[.reconsideration, .total] == 0)
    #expect(try test.finding() == nil)
  }
}
