import Disclosure
import Testing

@testable import OfficeStore

@Suite struct ReportCountdownTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  @Test func `第四十九条 1月31日前公布上一年度报告，提前六十日起倒计时`() throws {
    let office = test.office
    #expect(try office.reportCountdown(today: "2026-12-01") == nil)
    let first = try office.reportCountdown(today: "2026-12-02")
    #expect(first.map { [$0.year, $0.daysLeft] } == [2026, 60])
    #expect(first?.lastDay == "2027-01-31")
    #expect(try office.reportCountdown(today: "2027-01-31").map { [$0.year, $0.daysLeft] } == [2026, 0])
    #expect(try office.reportCountdown(today: "2027-02-01") == nil)
  }

  @Test func `上级规定更早日期的，按所设日期`() throws {
    let office = test.office
    try office.set(.annualReportDay, to: "01-15", by: TestOffice.entry())
    try office.set(.annualReportCountdown, to: "20", by: TestOffice.entry())
    #expect(try office.reportCountdown(today: "2026-12-25") == nil)
    #expect(try office.reportCountdown(today: "2026-12-26")?.lastDay == "2027-01-15")
    #expect(try office.reportCountdown(today: "2027-01-16") == nil)
  }

  @Test func `已公布的，不再倒计时`() throws {
    let office = test.office
    _ = try office.publish(year: 2025, as: .plain, reason: nil, by: TestOffice.entry(today: "2026-01-05"))
    #expect(try office.reportCountdown(today: "2026-01-06") == nil)
  }
}
