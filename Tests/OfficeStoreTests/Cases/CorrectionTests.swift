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

  @Test func `A wrong entry is put right in its place, and the year's report with it`() throws {
    let row = try test.receive(
      facts: TestOffice.taken + [
        (.replied(Replied(outcome: .granted)), "2026-03-10"),
        (.serviceAttempted(ServiceAttempted(manner: .ems)), "2026-03-10"),
        (.archived(Archived()), "2026-03-11"),
      ])
    let right = CaseFact.replied(Replied(outcome: .doesNotExist))
    let foreseen = try test.office.previewCorrection(
      4, of: row, to: right, on: "2026-03-10", by: TestOffice.entry())
    #expect(
      foreseen.state.outcome == .doesNotExist
        && foreseen.irregularities.isEmpty)
    let now = try test.office.correct(
      4, of: row, to: right, on: "2026-03-10", reason: "误登", by: TestOffice.entry())
    #expect((now.stage, now.outcome, now.version) == (.archived, .doesNotExist, row.version + 2))
    let report = try test.office.annualReport(year: 2026)?.table3
    #expect(report?[.granted, .total] == 0 && report?[.unavailableNotHeld, .total] == 1)
    #expect(try test.finding() == nil)
    #expect(throws: StoreError.notCorrectable(event: 4)) {
      try test.office.correct(4, of: now, to: right, on: "2026-03-10", reason: "再", by: TestOffice.entry())
    }
  }

  @Test(arguments: [1, 99, 0]) func `What is no entry that counts is not put right`(_ event: Int) throws {
    let row = try test.receive(facts: TestOffice.taken)
    #expect(throws: StoreError.notCorrectable(event: event)) {
      try test.office.correct(
        event, of: row, to: .noted(Noted(words: "甲")), on: TestOffice.today, reason: "误",
        by: TestOffice.entry())
    }
  }

  @Test func `A correction alone names nothing in the place of what was wrong`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    #expect(throws: StoreError.notCorrectable(event: 3)) {
      try test.record(
        .corrected(Corrected(event: 3, reason: "误", replacement: 5)), on: TestOffice.today, of: row)
    }
  }

  @Test func `A split is not taken back: its parts are counted`() throws {
    let items = ["甲", "乙"].enumerated().map { RequestItem(number: $0 + 1, content: $1) }
    let application = NewApplication(
      channel: .inPerson, arrivedOn: TestOffice.monday,
      applicants: [Applicant(name: "张三", kind: .naturalPerson)], items: items)
    let row = try test.receive(application, facts: [TestOffice.taken[0]])
    _ = try test.office.split(row, reason: "一事一申请", by: TestOffice.entry())
    let whole = try test.office.row(named: row.number)
    #expect(throws: StoreError.splitNotCorrectable(event: whole.version)) {
      try correct(whole.version, whole)
    }
    #expect(try test.office.annualReport(year: 2026)?.table3[.newlyReceived, .total] == 2)
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
