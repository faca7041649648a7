import Disclosure
import Testing

/// What the events amount to: stage, holds, outcome and what the annual report counts.
struct CaseStateTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  @Test func `第四十五条：接收、登记、审核办理、答复、归档`() throws {
    var history = CaseHistory(receivedOn: "2025-03-05")
    #expect(try history.state().stage == .received)
    history.add(.registered, on: "2025-03-05")
    #expect(try history.state().stage == .registered)
    history.add(.assigned(), on: "2025-03-06")
    #expect(try history.state().stage == .underReview)
    history.add(.replied(), on: "2025-03-12")
    #expect(try history.state().stage == .replied)
    history.add(.archived, on: "2025-03-20")
    #expect(try history.state().stage == .archived)
  }

  @Test func `第三十三条：当场答复，当日登记、答复、签收`() throws {
    let state = try base.then(.replied(), on: "2025-03-05").then(.sent(by: .inPerson), on: "2025-03-05")
      .then(.served, on: "2025-03-05").state()
    #expect(state.stage == .replied)
    #expect(state.irregularities.isEmpty)
    #expect(state.reply?.deciding.day == "2025-03-05")
  }

  @Test func `Holds stand beside the stage and end with their answer`() throws {
    let asked = base.then(.clarificationRequested(), on: "2025-03-10")
    #expect(try asked.state().holds == [.clarification])
    #expect(try asked.then(.clarified, on: "2025-03-12").state().holds == [])
    let both = base.then(.consultationSent(), on: "2025-03-10")
      .then(.consultationSent("2", with: .agency), on: "2025-03-10").then(.feeNoticed(), on: "2025-03-11")
    #expect(try both.state().holds == [.thirdPartyConsultation, .agencyConsultation, .processingFee])
    #expect(try both.then(.consultationAnswered("2"), on: "2025-03-12").state().holds.count == 2)
    #expect(try both.then(.withdrawn, on: "2025-03-12").state().holds == [])
  }

  @Test func `第五十条：重新答复不改变首次答复所计的行和日期`() throws {
    let redone = base.then(.replied(.refusedProcess), on: "2025-03-12").then(
      .sent(by: .ems), on: "2025-03-13"
    )
    .then(.filed(), on: "2025-04-01").then(.concluded(), on: "2025-06-05").then(
      .redoOrdered(), on: "2025-06-10")
    #expect(try redone.state().stage == .underReview)
    #expect(try redone.state().outcome == nil)
    let replied = try redone.then(.replied(), on: "2025-06-20").state()
    #expect(replied.outcome == .granted)
    #expect(replied.counted?.outcome == .refusedProcess)
    #expect(replied.counted?.on == "2025-03-13")
    #expect(replied.irregularities.isEmpty)
  }

  @Test func `逾期不答复而被责令答复的，该答复是首次答复`() throws {
    let silent = base.then(.filed(), on: "2025-04-10").then(.concluded(), on: "2025-06-05")
      .then(.redoOrdered(workingDays: 10), on: "2025-06-10")
    #expect(try silent.marks() == [])
    #expect(try silent.deadline().due?.day == "2025-06-24")
    let replied = try silent.then(.replied(), on: "2025-06-20").state()
    #expect(replied.counted?.outcome == .granted)
    #expect(replied.counted?.on == "2025-06-20")
  }

  @Test func `A reply dated before the receipt is marked, and counts from the receipt`() throws {
    let state = try base.then(.replied(), on: "2024-03-12").state()
    #expect(state.counted?.on == "2025-03-05")
    #expect(state.irregularities.contains { $0.kind == .beforeReceipt })
    #expect(
      AnnualCounting.rows(
        receivedOn: "2025-03-05", result: .init(day: "2025-03-05", row: .granted), year: 2025)
        == [.newlyReceived, .granted, .total])
  }

  @Test func `转办其他机关的不计入，撤回的计入其他处理`() throws {
    let handed = CaseHistory(receivedOn: "2025-03-05")
      .then(.handedOver(HandedOver(organ: "州人民政府", reason: "不属本机关")), on: "2025-03-05")
    #expect(try handed.state().counted == nil)
    #expect(try !handed.state().isCounted)
    let withdrawn = try base.then(.withdrawn, on: "2025-03-12").state()
    #expect(withdrawn.counted?.outcome == .closedOther)
    #expect(withdrawn.counted?.on == "2025-03-12")
    let matter = CaseHistory(receivedOn: "2025-03-05", type: .rectification)
    #expect(try !matter.state().isCounted)
  }

  @Test func `An unconfirmed application can be withdrawn`() throws {
    let state = try CaseHistory(receivedOn: "2025-03-05", by: .email).then(.withdrawn, on: "2025-03-06")
      .state()
    #expect(state.stage == .replied)
    #expect(state.outcome == .closedOther)
    #expect(state.counted?.on == "2025-03-06")
  }

  @Test func `A reply after a withdrawal is on record and does not take its place`() throws {
    let state = try base.then(.withdrawn, on: "2025-03-12").then(.replied(), on: "2025-05-20").state()
    #expect(state.outcome == .closedOther)
    #expect(state.counted?.on == "2025-03-12")
    #expect(state.reply?.facts.outcome == .granted)
    #expect(state.irregularities.map(\.kind) == [.notPermittedAtStage])
  }

  @Test func `A withdrawal in a redo round ends that round`() throws {
    let redone = base.then(.withdrawn, on: "2025-03-12").then(.filed(), on: "2025-03-20")
      .then(.concluded(), on: "2025-06-05").then(.redoOrdered(), on: "2025-06-10")
    #expect(try redone.state().outcome == nil)
    let again = try redone.then(.withdrawn, on: "2025-06-20").state()
    #expect(again.outcome == .closedOther)
    #expect(again.counted?.on == "2025-03-12")
  }

  @Test func `A redo round begins without the extension, the holds and the opinion of the first`() throws {
    let state = try base.then(.extended(), on: "2025-03-20").then(.feeNoticed(), on: "2025-03-24")
      .then(.proposed(), on: "2025-03-25").then(.replied(), on: "2025-03-26")
      .then(.filed(), on: "2025-04-01").then(.concluded(), on: "2025-06-05").then(
        .redoOrdered(), on: "2025-06-10"
      ).state()
    #expect(state.holds.isEmpty)
    #expect(state.proposal == nil)
    #expect(state.currentRound?.extensions.isEmpty == true)
  }

  @Test func `What is entered after the reply does not move its period`() throws {
    let late = base.then(.replied(), on: "2025-04-07")
    let after = late.then(.feeNoticed(), on: "2025-04-07").then(.consultationSent(), on: "2025-04-08")
      .then(.extended(), on: "2025-04-08")
    #expect(try after.deadline().due == late.deadline().due)
    #expect(try after.marks().contains(.lateReply))
  }
}
