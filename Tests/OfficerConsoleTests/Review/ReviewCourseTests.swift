import Disclosure
import Testing

@testable import OfficerConsole

/// The review of one reply by keys alone, each person before a console of their own.
@Suite struct ReviewCourseTests {
  private let office: ReviewOffice

  init() throws { office = try ReviewOffice() }

  private func propose(_ outcome: String, _ reasons: String) throws {
    let desk = try office.sitting("chen").press(": \"2026-7\" <enter> n \"提出答复意见\" <enter>")
    desk.press("<enter> \"\(outcome)\" <enter> <tab> \"\(reasons)\" <pgdn> <enter>")
    #expect(desk.shows("已记录") && desk.shows("待公开机构审查"), "\(desk.text)")
  }

  /// The first case of somebody's own list, its review opened.
  private func reviewing(_ account: String) throws -> Sitting {
    let sitting = try office.sitting(account)
    #expect(sitting.shows("待我审查（最急在前）") && sitting.shows("待我审查 1"), "\(sitting.text)")
    sitting.press("<enter>")
    #expect(sitting.shows("（按v审查）"), "\(sitting.text)")
    return sitting.press("v")
  }

  @Test("第十七条：提出、退回、重新提出、逐环同意、答复，四个人各用各的终端，只用键盘")
  func wholeChain() throws {
    try propose("过程性", "属于讨论记录，尚未形成结论。")
    let first = try reviewing("wang")
    #expect(first.shows("审查环节　公开机构审查：现在 > 保密审查 > 审核批准（签发）"), "\(first.text)")
    first.press("b")
    first.press("<c-o>")
    #expect(first.shows("请先改正标出的栏目") || first.shows("退回没有写明意见"), "\(first.text)")
    first.press("<esc> <esc>")

    let second = try reviewing("wang").press("b \"补偿方案已经公布，不是讨论记录\" <c-o>")
    #expect(second.shows("待修改"), "\(second.text)")

    let desk = try office.sitting("chen").press("v \"待我修改\" <enter>")
    #expect(desk.shows("待我修改（最急在前）") && desk.shows("共1件"), "\(desk.text)")
    desk.press("<enter>")
    #expect(desk.shows("当前应办：照退回意见修改"), "\(desk.text)")
    desk.press("v")
    #expect(desk.shows("公开机构审查 退回至提出答复意见") && desk.shows("按p照退回意见修改"), "\(desk.text)")
    desk.press("p")
    #expect(desk.shows("属于讨论记录，尚未形成结论。"), "what was proposed stands in the form: \(desk.text)")
    desk.press("<pgup> <tab> <enter> 1 <tab> <c-u> \"补偿方案已经公布，应当公开。\" <c-o>")
    #expect(desk.shows("待公开审查"), "\(desk.text)")

    let third = try reviewing("wang")
    #expect(third.shows("比上次：拟答复类型由“不予公开-过程性信息”改为“予以公开”"), "\(third.text)")
    #expect(third.shows("［删：属于讨论记录，尚未形成结论］"), "\(third.text)")
    third.press("y \"表述准确，随答复书提供\" <c-o>")
    #expect(third.shows("待保密审查"), "\(third.text)")

    let secrecy = try reviewing("zhao").press("y <c-o>")
    #expect(secrecy.shows("待审核批准"), "\(secrecy.text)")
    let head = try reviewing("zhou").press("y <c-o>")
    #expect(head.shows("已审结待答复"), "\(head.text)")

    let reply = try office.sitting("chen").press("v \"已审结\" <enter> <enter>")
    reply.press("n \"答复\" <enter>")
    #expect(
      reply.shows("记录“答复”") && reply.shows("予以公开"), "what was agreed to stands in the form: \(reply.text)")
  }

  @Test("what a person may not do is grey, with the reason")
  func refusals() throws {
    let none = try office.sitting("wang").press(": \"2026-7\" <enter> v")
    #expect(none.shows("还没有提出答复意见"), "\(none.text)")
    try office.record(ReviewOffice.opinion(), by: "chen")
    let head = try office.sitting("zhou")
    #expect(head.shows("待我审查 0") && head.shows("没有待您审查的办件"), "\(head.text)")
    head.press(": \"2026-7\" <enter> v")
    #expect(head.shows("不能审查：现在待公开机构审查"), "\(head.text)")
    head.press("y")
    #expect(head.shows("现在不能“审查意见”"), "\(head.text)")
    let own = try office.sitting("chen").press(": \"2026-7\" <enter> v")
    #expect(own.shows("不能审查："), "\(own.text)")
    try office.record(ReviewOffice.sentBack(.disclosureOffice, "理由不足"), by: "wang")
    let back = try office.sitting("wang").press(": \"2026-7\" <enter> v")
    #expect(back.shows("先记录“提出答复意见”"), "\(back.text)")
  }

  @Test("a reply that nobody agreed to is not recorded, and the form keeps what was typed")
  func unreviewedReply() throws {
    try office.record(ReviewOffice.opinion(), by: "chen")
    let desk = try office.sitting("chen").press(
      ": \"2026-7\" <enter> n \"第三十六条\" <enter> <enter> 1 <tab> <enter> 2")
    desk.press("<c-o>")
    #expect(desk.shows("reviewIncomplete") || desk.shows("没有经公开机构审查、保密审查、审核批准（签发）同意"), "\(desk.text)")
  }

  @Test("a return names only earlier steps, and the step is not chosen")
  func returnForm() throws {
    try office.record(ReviewOffice.opinion(), by: "chen")
    try office.record(ReviewOffice.agreed(.disclosureOffice), by: "wang")
    try office.record(ReviewOffice.agreed(.secrecyReview), by: "zhao")
    let head = try reviewing("zhou").press("b \"请再看第三页\" <tab> <enter>")
    #expect(head.shows("1 公开机构审查") && head.shows("2 保密审查") && !head.shows("3 审核批准"), "\(head.text)")
    head.press("2 <c-o>")
    #expect(head.shows("待保密审查"), "\(head.text)")
  }

  @Test("without steps the list, the head and the first screen are as they were")
  func noSteps() throws {
    let plain = try ReviewOffice(steps: [])
    let reviewer = try plain.sitting("wang")
    #expect(reviewer.shows("在办（最急在前）") && !reviewer.shows("待我审查"), "\(reviewer.text)")
  }
}
