import Disclosure
import Testing

@Suite("救济、复议诉讼期限、年度报告")
struct LawBookRemedyRuleTests {
  @Test(
    "行政复议法第二十三条：2024年1月1日起复议前置",
    arguments: [
      RuleExpectation(
        .reconsiderationFirst, "2024-01-01", .none, "行政复议法第二十三条第一款第（四）项、行政复议法第二十三条第二款"),
      RuleExpectation(
        .reconsiderationFirst, "2025-06-01", .none,
        "行政复议法第二十三条第一款第（四）项、行政复议法第二十三条第二款、法释〔2025〕8号第一条第（二）项、"
          + "条例第十四条、条例第十五条、条例第十六条"),
      RuleExpectation(.reconsiderationLimit, "2023-12-31", .days(60), "1999年行政复议法第九条第一款"),
      RuleExpectation(.reconsiderationLimit, "2024-01-01", .days(60), "行政复议法第二十条第一款"),
    ])
  func reconsideration(expected: RuleExpectation) throws { try expected.check() }

  @Test("行政复议法第二十三条：2023年12月31日没有复议前置")
  func notBefore2024() {
    #expect(LawBook.rule(.reconsiderationFirst, on: "2023-12-31") == nil)
  }

  @Test(
    "行政诉讼法第四十五条、第四十六条：十五日、六个月；2015年5月1日以前三个月",
    arguments: [
      RuleExpectation(.litigationLimit, "2015-04-30", .months(3), "1989年行政诉讼法第三十九条"),
      RuleExpectation(.litigationLimit, "2015-05-01", .months(6), "行政诉讼法第四十六条第一款"),
      RuleExpectation(.litigationAfterReconsideration, "2015-05-01", .days(15), "行政诉讼法第四十五条"),
      RuleExpectation(.remedyNotTold, "2018-02-07", .years(2), "法释〔2000〕8号第四十一条第一款"),
      RuleExpectation(.remedyNotTold, "2018-02-08", .years(1), "法释〔2018〕1号第六十四条第一款"),
      RuleExpectation(
        .remedyNotTold, "2024-01-01", .years(1), "行政复议法第二十条第三款、法释〔2018〕1号第六十四条第一款"),
    ])
  func litigation(expected: RuleExpectation) throws { try expected.check() }

  @Test(
    "民事诉讼法第八十五条第三款：最后一日是法定休假日的顺延",
    arguments: [
      RuleExpectation(
        .limitEndsOnRestDay, "2012-12-31", .none, "民事诉讼法（2007年修正）第七十五条第三款、1999年行政复议法第四十条第一款"),
      RuleExpectation(
        .limitEndsOnRestDay, "2015-05-01", .none,
        "民事诉讼法（2012年修正）第八十二条第三款、1999年行政复议法第四十条第一款、行政诉讼法第一百零一条"),
      RuleExpectation(
        .limitEndsOnRestDay, "2024-01-01", .none,
        "民事诉讼法第八十五条第三款、行政复议法第八十八条第一款、行政诉讼法第一百零一条"),
    ])
  func restDay(expected: RuleExpectation) throws { try expected.check() }

  @Test(
    "行政复议法第四十八条、第五十四条：十个、五个工作日；行政诉讼法第六十七条：十五日",
    arguments: [
      RuleExpectation(.reconsiderationAnswer, "2023-12-31", .days(10), "1999年行政复议法第二十三条第一款"),
      RuleExpectation(
        .reconsiderationAnswer, "2024-01-01", .workingDays(10),
        "行政复议法第四十八条、行政复议法第八十八条第二款、行政复议法第七十条"),
      RuleExpectation(
        .reconsiderationAnswerSimplified, "2024-01-01", .workingDays(5),
        "行政复议法第五十四条第一款、行政复议法第五十三条第一款第（四）项、行政复议法第八十八条第二款、行政复议法第七十条"),
      RuleExpectation(.litigationAnswer, "2015-04-30", .days(10), "1989年行政诉讼法第四十三条第一款"),
      RuleExpectation(.litigationAnswer, "2015-05-01", .days(15), "行政诉讼法第六十七条第一款"),
      RuleExpectation(.appealJudgment, "2025-01-01", .days(15), "行政诉讼法第八十五条"),
      RuleExpectation(.appealRuling, "2025-01-01", .days(10), "行政诉讼法第八十五条"),
      RuleExpectation(
        .redoPeriod, "2025-01-01", .workingDays(20), "条例第三十三条第二款、行政复议法第六十四条第二款、行政诉讼法第七十一条"),
    ])
  func ownLimits(expected: RuleExpectation) throws { try expected.check() }

  @Test(
    "条例第四十九条：部门1月31日前，政府3月31日前；2007年条例第三十一条：3月31日前",
    arguments: [
      RuleExpectation(
        .annualReportDepartment, "2019-05-14", .monthDay(month: 3, day: 31), "2007年条例第三十一条"),
      RuleExpectation(
        .annualReportDepartment, "2019-05-15", .monthDay(month: 1, day: 31), "条例第四十九条第一款"),
      RuleExpectation(
        .annualReportGovernment, "2019-05-15", .monthDay(month: 3, day: 31), "条例第四十九条第二款"),
      RuleExpectation(.selfInspection, "2025-01-01", .monthDay(month: 1, day: 31), "条例第十八条、条例第四十四条"),
      RuleExpectation(.conversionThreshold, "2025-01-01", .count(3), "条例第四十四条第一款"),
      RuleExpectation(.retention, "2025-01-01", .years(10), "条例第四十五条、档案法"),
      RuleExpectation(.retentionRefused, "2025-01-01", .years(30), "条例第四十五条、档案法"),
    ])
  func reports(expected: RuleExpectation) throws { try expected.check() }

  @Test(
    "国办函〔2020〕109号：二十个工作日内缴费，缴费次日起重新计算",
    arguments: [
      RuleExpectation(.feePayment, "2021-01-01", .workingDays(20), "国办函〔2020〕109号、条例第四十二条第一款"),
      RuleExpectation(.feeRestart, "2021-01-01", .none, "国办函〔2020〕109号"),
    ])
  func fees(expected: RuleExpectation) throws { try expected.check() }
}
