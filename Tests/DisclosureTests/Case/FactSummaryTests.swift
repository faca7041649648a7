import Disclosure
import Testing

/// What an event says beside its kind.
struct FactSummaryTests {
  @Test func `A fee is counted in what it is charged by`() {
    func summary(_ basis: FeeBasis?) -> String {
      CaseFact.feeNoticed(FeeNoticed(basis: basis, quantity: 68, amount: 380)).summary
    }
    #expect(summary(.pages) == "按量；68页；380元")
    #expect(summary(.items) == "按件；68件；380元")
  }

  @Test func `A return says to which step it goes back`() {
    func summary(_ verdict: ReviewVerdict, _ backTo: ReviewStep?) -> String {
      CaseFact.reviewed(Reviewed(step: .approval, verdict: verdict, words: "甲", backTo: backTo)).summary
    }
    #expect(summary(.sentBack, .secrecyReview) == "审核批准（签发）；退回至保密审查；甲")
    #expect(summary(.sentBack, nil) == "审核批准（签发）；退回至提出答复意见；甲")
    #expect(summary(.agreed, nil) == "审核批准（签发）；同意；甲")
  }

  @Test func `A late clarification or payment that nothing asked for is told once`() throws {
    let base = CaseHistory.registered(on: "2025-03-05").then(.assigned(), on: "2025-03-06")
    #expect(try base.then(.clarified, on: "2025-03-12").marks() == [.clarificationNotRequested])
    #expect(try base.then(.paid, on: "2025-03-12").marks() == [.feeNotNoticed])
  }
}
