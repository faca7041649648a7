import Disclosure
import Testing

struct BackwardPlanTests {
  private func plan(_ due: Day, _ leads: LeadTimes = LeadTimes()) throws -> [Day] {
    let counted = CountedDay(day: due, isProvisional: false)
    return try BackwardPlan<PreparationStep>(due: counted, leads: leads, calendar: .current).lines.map(
      \.by.day)
  }

  @Test func `倒排：届满日前一日印好，再前一日批准，再前三日提出意见`() throws {
    #expect(try plan("2026-12-04") == ["2026-11-27", "2026-12-02", "2026-12-03", "2026-12-04"])
    // Across the National Day and 中秋节: 8 October is the first working day after them.
    #expect(try plan("2026-10-09") == ["2026-09-24", "2026-09-30", "2026-10-08", "2026-10-09"])
  }

  @Test func `各步所需工作日可由本机关设定，也可为零`() throws {
    #expect(
      try plan("2026-12-04", LeadTimes(approval: 0, printing: 0, posting: 0)).allSatisfy {
        $0 == "2026-12-04"
      })
    #expect(try plan("2026-12-04", LeadTimes(approval: 5, printing: 2, posting: 3)).first == "2026-11-20")
  }

  @Test func `届满日不是工作日的，从其前最后一个工作日起倒排`() throws {
    #expect(try plan("2026-12-06").last == "2026-12-04")
  }

  @Test func `届满日为推定的，各步都是推定`() throws {
    let due = CountedDay(day: "2026-12-04", isProvisional: true)
    let plan = try BackwardPlan<PreparationStep>(due: due, leads: LeadTimes(), calendar: .current)
    #expect(plan.lines.allSatisfy { $0.by.isProvisional })
  }

  @Test func `下一步是尚未完成的第一步`() throws {
    let opinion = OpinionProposed(outcome: .granted, statedReasons: "应当公开")
    let history = CaseHistory.registered(on: "2026-11-09")
    let plan = try BackwardPlan<PreparationStep>(
      due: CountedDay(day: "2026-12-04", isProvisional: false), leads: LeadTimes(), calendar: .current)
    func next(_ history: CaseHistory) throws -> PreparationStep? {
      try plan.next(done: history.state().preparation)?.step
    }
    #expect(try next(history) == .proposal)
    let proposed = history.then(.opinionProposed(opinion), on: "2026-11-10")
    #expect(try next(proposed) == .approval)
    let agreed = proposed.then(
      .reviewed(Reviewed(step: .disclosureOffice, verdict: .agreed)), on: "2026-11-11")
    #expect(try next(agreed) == .approval)
    let back = agreed.then(
      .reviewed(Reviewed(step: .approval, verdict: .sentBack, words: "补充理由")), on: "2026-11-12")
    #expect(try next(back) == .proposal)
    let approved = agreed.then(.reviewed(Reviewed(step: .approval, verdict: .agreed)), on: "2026-11-12")
    #expect(try next(approved) == .printing)
    let replied = approved.then(.replied(Replied(outcome: .granted)), on: "2026-11-13")
    #expect(try next(replied) == nil)
  }
}
