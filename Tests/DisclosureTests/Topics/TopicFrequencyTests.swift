import Disclosure
import Testing

/// 转为主动公开: several different applicants within one rolling year, each time given.
@Suite struct TopicFrequencyTests {
  private func frequency(_ uses: (Day, Int, Outcome?)...) -> TopicFrequency? {
    TopicFrequency(uses.map { .init(receivedOn: $0.0, applicant: $0.1, outcome: $0.2) })
  }

  @Test func `一年之内的不同申请人才算，跨年度连续计算`() {
    let found = frequency(
      ("2024-11-01", 1, .granted), ("2025-03-01", 2, .granted), ("2025-10-31", 3, .partlyGranted),
      ("2025-11-01", 4, .granted))
    #expect(found?.applicants == 3)
    #expect(found?.givenInPart == 1)
    #expect(found?.from == "2025-03-01")
    #expect(found?.through == "2025-11-01")
  }

  @Test func `同一申请人多次申请算一名`() {
    #expect(frequency(("2025-01-06", 1, .granted), ("2025-02-06", 1, .granted))?.applicants == 1)
  }

  @Test(arguments: [Outcome.refusedProcess, .doesNotExist, .otherOrganResponsible])
  func `一年之内有一次不予公开或无法提供的，不算`(_ outcome: Outcome) {
    #expect(
      frequency(("2025-01-06", 1, .granted), ("2025-02-06", 2, .granted), ("2025-12-31", 3, outcome)) == nil)
    #expect(
      frequency(("2025-01-06", 1, outcome), ("2026-01-05", 2, .granted), ("2026-01-06", 3, .granted))?
        .applicants
        == 2)
  }

  @Test(arguments: [Outcome.closedOther, .notProcessedRepeat, .closedNotClarified, nil])
  func `撤回、重复、在办等没有对信息本身作出答复的，不影响`(_ outcome: Outcome?) {
    let found = frequency(
      ("2025-01-06", 1, .granted), ("2025-02-06", 2, outcome), ("2025-03-06", 3, .granted))
    #expect(found?.applicants == 2)
    #expect(found?.given == 2)
  }

  @Test(arguments: [
    ("本人2024年个人所得税完税证明", ExcludedKind.personalTax), ("某公司社保缴费记录", .socialSecurity), ("张某住院记录", .medical),
    ("城东路5号不动产登记资料", .registration), ("某企业征信报告", .credit),
  ])
  func `个人纳税、社会保险、医疗、登记、信用信息不转为主动公开`(_ content: String, _ kind: ExcludedKind) {
    #expect(ExcludedKind(askedFor: content) == kind)
  }

  @Test(arguments: ["2024年社会保险基金决算", "医疗保险报销比例", "不动产登记办理流程", "危房改造补助对象名单"])
  func `涉及公众的，不在其列`(_ content: String) {
    #expect(ExcludedKind(askedFor: content) == nil)
  }
}
