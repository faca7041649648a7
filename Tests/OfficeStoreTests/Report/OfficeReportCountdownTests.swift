import Disclosure
import Testing

@testable import OfficeStore

/// The office file is begun on 2026-03-20.
@Suite struct OfficeReportCountdownTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func left(_ today: Day) throws -> [YearlyReport: Int] {
    Dictionary(
      uniqueKeysWithValues: try test.office.reportCountdowns(today: today).map {
        ($0.report, $0.workingDaysLeft)
      })
  }

  @Test func `从1月1日起倒计时，没有办件的机关也一样`() throws {
    #expect(try left("2026-12-31").isEmpty)
    #expect(try left("2027-01-01").count == 2)
    let countdown = try #require(try test.office.reportCountdowns(today: "2027-01-04").first)
    #expect(countdown.year == 2026)
    #expect(countdown.lastDay == "2027-01-31")
  }

  @Test func `未报送的，过了最后一日即为逾期，到公布、完成为止`() throws {
    #expect(try test.office.reportCountdowns(today: "2027-02-26").allSatisfy(\.isOverdue))
    #expect(try left("2027-02-26").count == 2)
    try test.office.database.execute(
      """
      INSERT INTO events (stream, seq, record, hash, kind, known_on)
      VALUES ('inspection/2026', 1, '{}', '', 'finished', 20800)
      """)
    #expect(try left("2027-02-26").keys.map(\.self) == [.annualReport])
    _ = try test.office.publish(
      year: 2026, as: .plain, reason: nil, by: TestOffice.entry(today: "2027-02-27"))
    #expect(try left("2027-02-28").isEmpty)
  }

  @Test func `启用本程序之前已过期的年度，是否报送无从知道，不称逾期`() throws {
    #expect(try left("2026-03-20").isEmpty && left("2026-02-02").isEmpty)
    #expect(try left("2026-01-20").count == 2)
  }

  @Test func `政府的年度报告3月31日前，上级规定更早的按所设日期`() throws {
    try test.office.set(.annualReportDay, to: "03-31", by: TestOffice.entry())
    try test.office.set(.selfInspectionDay, to: "01-15", by: TestOffice.entry())
    let countdowns = try test.office.reportCountdowns(today: "2027-01-05")
    #expect(countdowns.map(\.lastDay) == ["2027-03-31", "2027-01-15"])
  }

  @Test func `各步最迟日期按机关设置的工作日倒排`() throws {
    try test.office.set(.approvalDays, to: "0", by: TestOffice.entry())
    let plan = try #require(try test.office.reportCountdowns(today: "2026-01-05").first?.plan)
    #expect(plan.lines.map(\.by.day) == ["2026-01-28", "2026-01-28", "2026-01-30"])
  }
}
