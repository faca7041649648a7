import Disclosure
import Foundation
import Testing

@testable import kaijuan

/// The review at the command line: the same refusals as on the screens.
@Suite("the review of a reply, by commands")
struct ReviewCommandTests {
  private func office() throws -> Session {
    let session = try Session.withCases()
    session.done("record 本机关 settingChanged --setting 审查环节 --value 审核批准、公开机构审查、保密审查")
    try session.register(account: "chen", [.officer])
    try session.register(account: "wang", [.reviewer])
    try session.register(account: "zhao", [.secrecyReviewer])
    try session.register(account: "zhou", [.approver])
    return session
  }

  private func by(_ account: String, _ session: Session, _ line: String) -> Answer {
    session.account = account
    defer { session.account = "liming" }
    return session("record 2026-4 " + line)
  }

  @Test("a chain with a return, from the proposal to the reply")
  func chain() throws {
    let session = try office()
    let proposed = by("chen", session, "opinionProposed --outcome refusedProcess --statedReasons 讨论稿")
    #expect(proposed.output.contains("状态 待公开审查"))
    #expect(by("wang", session, "reviewed --verdict 退回").code == .refused)
    let back = by("wang", session, "reviewed --verdict 退回 --words 批复已经生效")
    #expect(back.output.contains("状态 待修改"), "\(back.errors)")
    let again = by("chen", session, "opinionProposed --outcome granted --statedReasons 批复已经生效，应当公开")
    #expect(again.code == .done, "\(again.errors)")
    let silent = by("wang", session, "reviewed --verdict 同意")
    #expect(silent.code == .refused && silent.errors.contains("公开内容表述、时机、方式"), "\(silent.errors)")
    #expect(by("wang", session, "reviewed --verdict 同意 --presentation 适当").output.contains("待保密审查"))
    let early = by("zhou", session, "reviewed --step approval --verdict 同意")
    #expect(early.code == .refused && early.errors.contains("还轮不到“审核批准（签发）”"), "\(early.errors)")
    let other = by("wang", session, "reviewed --verdict 同意")
    #expect(other.code == .refused && other.errors.contains("须由保密审查进行"), "\(other.errors)")
    let unreviewed = by("chen", session, "replied --outcome granted --grantedHow provided")
    #expect(unreviewed.code == .refused)
    #expect(unreviewed.errors.contains("没有经保密审查、审核批准（签发）同意"), "\(unreviewed.errors)")
    #expect(by("zhao", session, "reviewed --verdict 同意").output.contains("待审核批准"))
    #expect(by("zhou", session, "reviewed --verdict 同意").output.contains("状态 已审结"))
    let shown = session.done("show 2026-4").output
    #expect(shown.contains("审查环节　公开机构审查：已同意 > 保密审查：已同意 > 审核批准（签发）：已同意；已审结待答复"))
    #expect(shown.contains("比上次：拟答复类型由“不予公开-过程性信息”改为“予以公开”"))
    #expect(by("chen", session, "replied --outcome doesNotExist").errors.contains("审结的意见是“予以公开”"))
    #expect(by("chen", session, "replied --outcome granted --grantedHow provided").code == .done)
  }

  @Test("list --review names what waits, all or by step")
  func list() throws {
    let session = try office()
    _ = by("chen", session, "opinionProposed --outcome granted --statedReasons 应当公开")
    for line in [
      "list --review", "list --review 待公开机构审查", "list --review 公开机构审查", "list --review disclosureOffice",
    ] {
      let answer = session.done(line)
      #expect(answer.output.contains("第4号") && answer.output.contains("共1件"), "\(line)")
    }
    #expect(session.done("list --review 待修改").output.contains("没有符合条件的办件"))
    #expect(session("list 待修改").code == .usage)
    #expect(session("list --review 某").errors.contains("待保密审查（secrecyReview）"))
    #expect(session("list --review --all").code == .usage)
  }

  @Test("show --json has the review as it stands")
  func json() throws {
    let session = try office()
    #expect(try session.shown("2026-4")["review"] == nil)
    _ = by("chen", session, "opinionProposed --outcome granted --statedReasons 应当公开")
    let review = try #require(try session.shown("2026-4")["review"] as? [String: Any])
    #expect(review["awaits"] as? String == "disclosureOffice")
    #expect(review["steps"] as? [String] == ["disclosureOffice", "secrecyReview", "approval"])
    #expect(review["proposedBy"] as? String == "chen")
  }

  @Test("a setting says what it may hold")
  func setting() throws {
    let session = try Session.withOffice()
    let answer = session("record 本机关 settingChanged --setting reviewSteps --value 签发")
    #expect(answer.code == .usage && answer.errors.contains("公开机构审查 disclosureOffice"), "\(answer.errors)")
    session.done("record 本机关 settingChanged --setting reviewSteps --value 无")
  }
}
