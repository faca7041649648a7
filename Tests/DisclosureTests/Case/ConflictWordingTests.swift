import Disclosure
import Testing

/// An impossible entry names the entry that it runs into, for the day may be mistyped in either.
struct ConflictWordingTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  private func text(_ history: CaseHistory) throws -> String? {
    try history.state().irregularities.first { $0.event == history.lastSequence }?.text
  }

  @Test func `A step dated before the one that it follows names it with its day`() throws {
    let replied = base.then(.replied(), on: "2025-03-12")
    #expect(
      try text(replied.then(.served, on: "2025-03-10"))
        == "“签收”不能在登记阶段进行（可在：答复、归档）；第3条“答复”的日期是2025-03-12，晚于本记录的2025-03-10，请核对")
    let consulted = base.then(.consultationSent(), on: "2025-03-12")
    #expect(
      try text(consulted.then(.consultationAnswered(), on: "2025-03-11"))?
        .contains("第3条“发出意见征询书”的日期是2025-03-12，晚于本记录的2025-03-11") == true)
  }

  @Test func `A step after the case has left its stage names what ended it`() throws {
    let replied = base.then(.replied(), on: "2025-03-12")
    #expect(
      try text(replied.then(.extended(), on: "2025-03-13"))
        == "“延长答复期限”不能在答复阶段进行（可在：登记、审核办理）；第3条“答复”已于2025-03-12记录")
  }

  @Test(arguments: [
    (CaseFact.clarificationRequested(), CaseFact.clarified, "补正告知"), (.feeNoticed(), .paid, "收费通知"),
    (.filed(), .concluded(), "复议或诉讼立案"),
  ]) func `An answer dated before what it answers names that`(
    _ asked: CaseFact, _ answer: CaseFact, _ name: String
  ) throws {
    let history = base.then(.assigned(), on: "2025-03-06").then(asked, on: "2025-03-12")
      .then(answer, on: "2025-03-11")
    let texts = try history.state().irregularities.filter { $0.event == history.lastSequence }.map(\.text)
    #expect(texts.contains { $0.contains("第4条“\(name)”的日期是2025-03-12，晚于本记录的2025-03-11") }, "\(texts)")
  }
}
