import Disclosure
import Testing

/// The figures of a period beside its tables.
struct PeriodFigureTests {
  @Test(arguments: [
    (1, 3, 333), (2, 3, 667), (1, 8, 125), (1, 2000, 1), (1, 2001, 0), (0, 5, 0), (5, 5, 1000),
  ])
  func `A share is rounded to tenths of a percent`(_ part: Int, _ whole: Int, _ perMille: Int) {
    #expect(Share(part, of: whole).perMille == perMille)
  }

  @Test func `A share of nothing is none`() { #expect(Share(0, of: 0).perMille == nil) }

  @Test func `Mean and median of reply times`() throws {
    let odd = try #require(ReplyTimes([3: 1, 10: 1, 20: 1]))
    #expect([odd.count, odd.mean, odd.median] == [3, 110, 100])
    let even = try #require(ReplyTimes([3: 2, 4: 1, 20: 1]))
    #expect([even.count, even.mean, even.median] == [4, 75, 35])
    #expect(ReplyTimes([:]) == nil)
  }

  @Test func `纠错率＝结果纠正÷已审结，尚未审结的不计`() {
    let table = Table4.made([
      .reconsideration: [5, 2, 1, 9, 17], .litigationDirect: [1, 1, 0, 3, 5],
    ])
    #expect(report(table4: table).correction == Share(3, of: 10))
    #expect(report().correction.perMille == nil)
  }

  @Test func `按期率不计无法判断的`() {
    let late = OverdueCase(number: "1", due: "2026-03-02", repliedOn: "2026-03-03", workingDays: 1)
    // Four results, one late, one that cannot be judged.
    #expect(report(repliedLate: [late], notJudged: ["2"]).inTime == Share(2, of: 3))
  }

  @Test func `按期率不计申请人撤回的`() {
    let late = OverdueCase(number: "1", due: "2026-03-02", repliedOn: "2026-03-03", workingDays: 1)
    #expect(report(repliedLate: [late], withdrawn: 3).inTime == Share(0, of: 1))
  }

  private func report(
    table4: Table4 = .made(), repliedLate: [OverdueCase] = [], notJudged: [String] = [],
    withdrawn: Int = 0
  ) -> PeriodReport {
    PeriodReport(
      office: "某县", period: .year(2025), table3: .sound, table4: table4, repliedLate: repliedLate,
      openOverdue: [], notJudged: notJudged, withdrawn: withdrawn, replyTimes: nil)
  }
}
