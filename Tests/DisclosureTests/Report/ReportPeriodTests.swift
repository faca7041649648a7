import Disclosure
import Testing

struct ReportPeriodTests {
  @Test(arguments: [
    ("2026-03-05", "2026-03-05", "2026-03-05"), ("2026-03", "2026-03-01", "2026-03-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026-12", "2026-12-01", "2026-12-31"),
    ("2026Q1", "2026-01-01", "2026-03-31"), ("2026q2", "2026-04-01", "2026-06-30"),
    ("2026Q4", "2026-10-01", "2026-12-31"), ("2026", "2026-01-01", "2026-12-31"),
  ]) func `A day, a month, a quarter and a year are read`(_ text: String, _ first: String, _ last: String)
    throws
  {
    let period = try #require(ReportPeriod(text))
    #expect([period.first.iso, period.last.iso] == [first, last])
  }

  @Test(arguments: [
    "", "2026-13", "2026-3", "2026Q5", "2026Q", "26-03", "2026-02-30", "2026-03-", "三月", "２０２６",
  ])
  func `Nothing else is`(_ text: String) { #expect(ReportPeriod(text) == nil) }

  @Test func `A period does not end before it begins`() {
    #expect(ReportPeriod(first: "2026-03-02", last: "2026-03-01") == nil)
    #expect(ReportPeriod(first: "2026-03-02", last: "2026-03-02") != nil)
    #expect(ReportPeriod.year(2026) == ReportPeriod("2026"))
  }
}
