import Disclosure
import Testing

@Suite("期限、补正、征求意见")
struct LawBookNumberTests {
  @Test(
    "条例第三十三条：答复期限二十个工作日；2007年条例第二十四条：十五个工作日",
    arguments: [
      RuleExpectation(.replyPeriod, "2008-05-01", .workingDays(15), "2007年条例第二十四条第二款"),
      RuleExpectation(.replyPeriod, "2019-05-14", .workingDays(15), "2007年条例第二十四条第二款"),
      RuleExpectation(.replyPeriod, "2019-05-15", .workingDays(20), "条例第三十三条第二款"),
      RuleExpectation(.extensionPeriod, "2019-05-14", .workingDays(15), "2007年条例第二十四条第二款"),
      RuleExpectation(.extensionPeriod, "2019-05-15", .workingDays(20), "条例第三十三条第二款"),
      RuleExpectation(.onTheSpot, "2019-05-15", .none, "条例第三十三条第一款"),
      RuleExpectation(.excessJustification, "2019-05-15", .none, "条例第三十五条"),
    ])
  func replyPeriod(expected: RuleExpectation) throws { try expected.check() }

  @Test(
    "条例第三十条：七个工作日内一次性告知补正",
    arguments: [
      RuleExpectation(.clarificationNotice, "2019-05-14", .none, "2007年条例第二十一条第（四）项"),
      RuleExpectation(.clarificationNotice, "2019-05-15", .workingDays(7), "条例第三十条"),
      RuleExpectation(.clarificationPeriod, "2025-01-01", .workingDays(15), "条例第三十条"),
      RuleExpectation(.clarificationRestart, "2025-01-01", .none, "条例第三十条"),
      RuleExpectation(.secondClarification, "2025-01-01", .count(1), "条例第三十条"),
    ])
  func clarification(expected: RuleExpectation) throws { try expected.check() }

  @Test(
    "条例第三十二条、第三十四条：十五个工作日内提出意见；第三十三条第三款：所需时间不计算",
    arguments: [
      RuleExpectation(.thirdPartyConsultation, "2019-05-14", .none, "2007年条例第二十三条"),
      RuleExpectation(.thirdPartyConsultation, "2019-05-15", .workingDays(15), "条例第三十二条"),
      RuleExpectation(.agencyConsultation, "2019-05-15", .workingDays(15), "条例第三十四条"),
      RuleExpectation(.consultationPause, "2019-05-14", .none, "2007年条例第二十四条第三款"),
      RuleExpectation(.consultationPause, "2019-05-15", .none, "条例第三十三条第三款"),
      RuleExpectation(.superiorQuestion, "2019-05-15", .none, "条例第十七条第三款"),
    ])
  func consultation(expected: RuleExpectation) throws { try expected.check() }

  @Test(
    "条例第三十一条：收到申请之日",
    arguments: [
      RuleExpectation(.receiptInPerson, "2025-01-01", .none, "条例第三十一条第（一）项"),
      RuleExpectation(.receiptRegisteredPost, "2025-01-01", .none, "条例第三十一条第（二）项"),
      RuleExpectation(.receiptOrdinaryLetter, "2025-01-01", .none, "条例第三十一条第（二）项"),
      RuleExpectation(.receiptElectronic, "2025-01-01", .none, "条例第三十一条第（三）项"),
      RuleExpectation(.receiptFax, "2025-01-01", .none, "条例第三十一条第（三）项"),
      RuleExpectation(.receiptOral, "2025-01-01", .none, "条例第二十九条第一款、条例第三十一条"),
    ])
  func receipt(expected: RuleExpectation) throws { try expected.check() }

  @Test(
    "国办公开办函〔2016〕235号：交邮之日、签收之日",
    arguments: [
      RuleExpectation(.inTimeByPost, "2016-12-06", .none, "民事诉讼法（2012年修正）第八十二条第四款"),
      RuleExpectation(.inTimeByPost, "2016-12-07", .none, "国办公开办函〔2016〕235号"),
      RuleExpectation(.inTimeByHand, "2016-12-07", .none, "国办公开办函〔2016〕235号"),
      RuleExpectation(.firstCountedDay, "2025-01-01", .none, "民事诉讼法第八十五条第二款"),
    ])
  func service(expected: RuleExpectation) throws { try expected.check() }

  @Test("a rule gives its number in its unit")
  func numbers() {
    #expect(LawBook.inForce(.replyPeriod, on: "2025-01-01").workingDays == 20)
    #expect(LawBook.inForce(.reconsiderationLimit, on: "2025-01-01").days == 60)
    #expect(LawBook.inForce(.litigationLimit, on: "2025-01-01").months == 6)
    #expect(LawBook.inForce(.retention, on: "2025-01-01").years == 10)
    #expect(LawBook.inForce(.conversionThreshold, on: "2025-01-01").count == 3)
    #expect(LawBook.inForce(.annualReportGovernment, on: "2025-01-01").monthDay == (3, 31))
    #expect(LawBook.inForce(.feePerPage, on: "2025-01-01").tiers.map(\.yuanEach) == [0, 10, 20, 40])
  }

  @Test("a number asked for in another unit stops the program")
  func wrongUnit() async {
    await #expect(processExitsWith: .failure) {
      _ = LawBook.inForce(.litigationLimit, on: "2025-01-01").workingDays
    }
  }
}
