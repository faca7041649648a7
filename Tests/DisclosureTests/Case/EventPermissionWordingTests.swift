import Disclosure
import Testing

/// A step that is not allowed says why.
struct EventPermissionWordingTests {
  private let assigned = CaseHistory.registered(on: "2025-03-05").then(.assigned(), on: "2025-03-06")

  private func refusal(_ kind: CaseEventKind, _ history: CaseHistory) throws -> String? {
    EventPermission.of(kind).refusal(in: try history.state())
  }

  @Test func `The stage is named with the stages where it is permitted`() throws {
    #expect(
      try refusal(.archived, assigned) == "“归档”不能在审核办理阶段进行（可在：答复）")
    #expect(
      try refusal(.extended, assigned.then(.replied(), on: "2025-03-12")) == "“延长答复期限”不能在答复阶段进行（可在：登记、审核办理）")
    #expect(try refusal(.received, assigned) == "“收到申请”是每个案件的第一条记录，只登记一次")
  }

  @Test func `The hold is named`() throws {
    let waiting = assigned.then(.clarificationRequested(), on: "2025-03-07")
    #expect(try refusal(.extended, waiting) == "待补正，不能“延长答复期限”")
    #expect(try refusal(.feePaid, assigned) == "“缴费”只能在待缴费时进行")
  }

  @Test func `What is missing is named`() throws {
    let unconfirmed = CaseHistory(receivedOn: "2025-03-05", by: .email)
    #expect(try refusal(.registered, unconfirmed) == "尚未与申请人确认收到申请，不能登记")
    #expect(
      try refusal(.receiptConfirmed, CaseHistory(receivedOn: "2025-03-05"))
        == "收到申请之日已确定为2025-03-05，无须再确认")
    #expect(try refusal(.reviewed, assigned) == "尚未提出答复意见，不能审查")
    #expect(try refusal(.delayedDaySet, assigned) == "申请人尚未说明理由，不能确定延迟答复的期限")
    #expect(try refusal(.clarificationReceived, assigned) == "没有尚待补正的告知")
    #expect(try refusal(.superiorAnswered, assigned) == "没有尚待答复的请示")
    let replied = assigned.then(.replied(), on: "2025-03-12")
    #expect(try refusal(.serviceReturned, replied) == "尚未交邮或送达，不能退件")
    #expect(try refusal(.served, assigned.then(.withdrawn, on: "2025-03-12")) == "尚无答复，没有可送达的文书")
  }

  @Test func `A case ends by the event of its type`() throws {
    #expect(try refusal(.matterConcluded, assigned) == "依申请公开案件以“答复”结束")
    let matter = CaseHistory(receivedOn: "2025-03-05", type: .supervision).then(.registered, on: "2025-03-05")
    #expect(try refusal(.replied, matter) == "投诉举报和督办案件以“办结”结束")
    #expect(try refusal(.matterConcluded, matter) == nil)
  }

  @Test func `第三十条：迟发的补正告知得到的补正，可以登记`() throws {
    let late = assigned.then(.clarificationRequested(), on: "2025-03-20")
    #expect(try late.state().holds.isEmpty)
    #expect(try refusal(.clarificationReceived, late) == nil)
    #expect(try refusal(.extended, late) == nil)
  }
}
