import Disclosure
import Testing

struct ReportCountdownTests {
  private func countdown(
    _ today: Day, lastDay: String = "01-31", leads: LeadTimes = LeadTimes()
  ) throws -> ReportCountdown {
    try #require(
      ReportCountdown(
        of: .annualReport, today: today, lastDay: lastDay, leads: leads, calendar: .current))
  }

  @Test func `第四十九条 从1月1日起按工作日倒计时，到当日为零，过后为负`() throws {
    // January 2026: 1 to 3 are off for the New Year, Sunday 4 is worked; 31 is a Saturday.
    #expect(try countdown("2026-01-01").workingDaysLeft == 21)
    #expect(try countdown("2026-01-29").workingDaysLeft == 1)
    #expect(try countdown("2026-01-30").workingDaysLeft == 0)
    #expect(try countdown("2026-01-31").workingDaysLeft == 0)
    #expect(try !countdown("2026-01-31").isOverdue)
    #expect(try countdown("2026-02-02").workingDaysLeft == -1)
    #expect(try countdown("2026-02-02").isOverdue)
    #expect(try countdown("2026-01-01").year == 2025)
  }

  @Test func `从最后一日倒排：报送、审核批准、填报各有最迟日期`() throws {
    // Friday 30 is the last working day; the letter is made and sent in two, approved in three before.
    #expect(
      try countdown("2026-01-05").plan.lines.map(\.by.day) == ["2026-01-23", "2026-01-28", "2026-01-30"])
    let quick = LeadTimes(approval: 1, printing: 0, posting: 0)
    #expect(
      try countdown("2026-01-05", lastDay: "01-15", leads: quick).plan.lines.map(\.by.day)
        == ["2026-01-14", "2026-01-15", "2026-01-15"])
  }

  @Test func `放假通知尚未公布的，剩余工作日是暂计的，最后一日不变`() throws {
    #expect(try countdown("2027-01-05").isProvisional)
    #expect(try countdown("2027-01-05").lastDay == "2027-01-31")
    #expect(try !countdown("2026-01-05").isProvisional)
  }

  @Test func `最后一日不得晚于规定：年度报告3月31日，自查报告1月31日`() {
    #expect(YearlyReport.annualReport.mayEnd(on: "03-31"))
    #expect(!YearlyReport.annualReport.mayEnd(on: "04-01"))
    #expect(YearlyReport.selfInspectionReport.mayEnd(on: "01-31"))
    #expect(!YearlyReport.selfInspectionReport.mayEnd(on: "02-01"))
    #expect(!YearlyReport.annualReport.mayEnd(on: "02-29"))
    #expect(!YearlyReport.annualReport.mayEnd(on: "1-31"))
  }

  @Test func `A day outside those that can be counted has no countdown`() {
    #expect(
      ReportCountdown(
        of: .annualReport, today: "2051-01-05", lastDay: "01-31", leads: LeadTimes(), calendar: .current)
        == nil)
  }
}
