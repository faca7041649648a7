import Disclosure
import Testing

/// Facts that the law leaves no room for, each beside the one that it allows.
struct UnfitFactTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  @Test(arguments: [ConsultationKind.thirdParty, .agency])
  func `第三十二条、第三十四条：提出意见的期限是十五个工作日`(with: ConsultationKind) throws {
    #expect(try marks(.consultationSent(with: with, workingDays: 5)).contains(.periodUnfit))
    #expect(try !marks(.consultationSent(with: with, workingDays: 15)).contains(.periodUnfit))
  }

  @Test func `第三十五条：延迟答复的日期晚于原期限`() throws {
    let reasons = base.then(.justificationRequested(), on: "2025-03-10").then(.justified, on: "2025-03-12")
    #expect(try reasons.then(.delayed(until: "2025-04-02"), on: "2025-03-13").marks().contains(.periodUnfit))
    #expect(try !reasons.then(.delayed(until: "2025-04-03"), on: "2025-03-13").marks().contains(.periodUnfit))
  }

  @Test func `第三十条：没有告知过补正，不能以补正后仍不明确答复`() throws {
    #expect(try marks(.replied(.unavailableStillUnclear)).contains(.closedWithoutClarification))
    let clarified = base.then(.clarificationRequested(), on: "2025-03-07").then(.clarified, on: "2025-03-10")
    let reply = clarified.then(.replied(.unavailableStillUnclear), on: "2025-03-12")
    #expect(try !reply.marks().contains(.closedWithoutClarification))
  }

  @Test func `第三十五条：没有要求说明理由，不能以数量频次过多不予处理`() throws {
    #expect(try marks(.replied(.notProcessedExcessive)).contains(.replyWhileAwaiting))
    let asked = base.then(.justificationRequested(), on: "2025-03-07").then(.justified, on: "2025-03-10")
    let reply = asked.then(.replied(.notProcessedExcessive), on: "2025-03-12")
    #expect(try !reply.marks().contains(.replyWhileAwaiting))
  }

  @Test func `A dispute that is concluded changes its result only by an appeal`() throws {
    let concluded = base.then(.replied(), on: "2025-03-12").then(.filed(), on: "2025-03-20")
      .then(.concluded(), on: "2025-05-20")
    #expect(try !concluded.marks().contains(.disputeUnknown))
    #expect(try concluded.then(.concluded(), on: "2025-05-21").marks().contains(.disputeUnknown))
  }

  @Test func `Days inside a fact are among those that cannot lie ahead`() {
    let told = CaseFact.extended(Extended(workingDays: 20, toldOn: "2025-03-14"))
    #expect(told.pastDays == ["2025-03-14"])
    #expect(CaseFact.consultationSent(deliveredOn: "2025-03-10", workingDays: 15).pastDays == ["2025-03-10"])
    #expect(CaseFact.noted(Noted(words: "")).pastDays == [])
  }

  private func marks(_ fact: CaseFact) throws -> [Irregularity.Kind] {
    try base.then(fact, on: "2025-03-12").marks()
  }
}
