import Disclosure
import Foundation
import Testing

@testable import kaijuan

@Suite("retention and erasure")
struct ErasureCommandTests {
  /// An office with a desk and a leader, and cases of 2020 that were kept for a year, one of them refused and kept on.
  private static func session() throws -> Session {
    let session = try Session.withOffice()
    try session.register(account: "desk", [.officer])
    try session.register(account: "leader", [.approver])
    for (index, applicant) in ["马文山", "周建国", "何秀兰"].enumerated() {
      let number = "2020-\(index + 1)"
      session.receive("2020-03-0\(index + 2)", by: applicant)
      let outcome = index == 2 ? "refusedProcess" : "granted --grantedHow provided"
      session.record("\(number) replied --outcome \(outcome) --statedReasons 已查明 --day 2020-03-12")
      session.record("\(number) served --signedBy \(applicant) --day 2020-03-13")
      let years = index == 2 ? 30 : 1
      session.record(
        "\(number) archived --volume 2020-\(index + 1) --retentionYears \(years) --reason 缺材料 --day 2020-04-01"
      )
    }
    session.account = "desk"
    return session
  }

  private static func erased(_ numbers: String = "2020-1") throws -> Session {
    let session = try session()
    session.done("erase propose \(numbers) --reason 保管期限届满")
    session.account = "leader"
    session.done("erase approve \(numbers)")
    return session
  }

  @Test("the list of what is due says why and what can be done") func list() throws {
    let session = try Self.session()
    session.done("erase propose 2020-2 --reason 保管期限届满")
    try Golden.expect(session.done("retention").output, "retention")
    try Golden.expect(session.done("retention --by 2050-12-31").output, "retention-2050")
    #expect(session.done("retention --by 2021-12-30").output == "没有在2021-12-30或以前保管期限届满的案卷。\n")
    let all = try session.done("retention --json").objects()
    #expect(all.map { $0["number"] as? String } == ["依申请公开〔2020〕第1号", "依申请公开〔2020〕第2号"])
    #expect(all[0]["years"] as? Int == 1 && all[0]["ground"] as? String == "ordinary")
    #expect((all[1]["proposal"] as? [String: Any])?["proposedBy"] as? String == "desk")
  }

  @Test("two persons destroy a case, and the register keeps who, when and why") func approved() throws {
    let session = try Self.session()
    let proposed = session.done("erase propose 2020-1 2020-2 --reason 保管期限届满").output
    #expect(proposed.contains("已提请销毁2件，待他人批准：依申请公开〔2020〕第1号、依申请公开〔2020〕第2号"))
    #expect(session("erase approve 2020-1").sentence(.refused).contains("须由批准、管理员进行"))
    session.account = "leader"
    session.done("erase withdraw 2020-2 --reason 县档案馆征集")
    let approved = session.done("erase approve 2020-1").output
    #expect(approved.contains("已销毁1件（5条记录）：依申请公开〔2020〕第1号"))
    #expect(approved.contains("机关文件已重写") && approved.contains("请另行按规定销毁"))
    session.account = "desk"
    session.done("erase propose 2020-2 --reason 征集完毕")
    try Golden.expect(session.done("erase list").output, "erase-list")
    let list = try session.done("erase list --json").object()
    let erased = try #require(list["erased"] as? [[String: Any]])
    #expect(erased.map { $0["approvedBy"] as? String } == ["leader"])
    #expect((list["proposed"] as? [[String: Any]])?.count == 1)
    #expect(session.done("erase list --format html").output.contains("销毁清册"))
    #expect(session.done("erase list --format docx").bytes.isEmpty == false)
  }

  @Test("a case that is not to be destroyed is refused with the reason") func refused() throws {
    let session = try Self.session()
    let kept = session("erase propose 2020-3 --reason 届满").sentence(.refused)
    #expect(kept.contains("依申请公开〔2020〕第3号 不能销毁：保管期限至2050-12-31，尚未届满"))
    #expect(session("erase propose 2020-1").sentence(.usage).contains("缺少选项 --reason"))
    #expect(session("erase propose 2019-9 --reason 届满").sentence(.no).contains("没有编号为“2019-9”的办件"))
    session.account = "liming"
    #expect(session("erase approve 2020-1").sentence(.refused).contains("没有提请销毁"))
    session.done("erase propose 2020-1 --reason 届满")
    #expect(session("erase approve 2020-1").sentence(.refused).contains("不能批准自己提请的销毁"))
    #expect(session("erase").code == .usage)
  }

  @Test("whoever asks for it is told that it was destroyed") func lookup() throws {
    let session = try Self.session()
    let reference = try #require(session.shown("2020-1")["reference"] as? String)
    session.done("erase propose 2020-1 --reason 保管期限届满")
    session.account = "leader"
    session.done("erase approve 2020-1")
    let shown = session("show 2020-1").sentence(.no)
    #expect(shown.contains("依申请公开〔2020〕第1号 已按保存期限销毁：2026-11-20由leader批准，desk提请，理由：保管期限届满。"))
    let status = session("status \(reference)").sentence(.no)
    #expect(status.contains("案卷已于2026-11-20按保存期限销毁") && !status.contains("leader"))
    #expect(session("record 2020-1 noted --words 补记").code == .no)
    #expect(session.done("search 马文山").output.contains("没有符合条件的办件"))
    #expect(session.done("verify").output.contains("一致：23条记录（其中5条已随案卷销毁，只留校验值），2件"))
  }

  @Test("the reports of the year say what they lack, and what was published stands") func reports() throws {
    let session = try Self.session()
    session.account = "liming"
    session.done("report annual 2020 --publish --reason 测试")
    let published = session("report annual 2020 --json").output
    session.account = "desk"
    session.done("erase propose 2020-1 2020-2 --reason 保管期限届满")
    session.account = "leader"
    session.done("erase approve 2020-1 2020-2")
    let text = session("report annual 2020").output
    #expect(text.contains("2020年度所计的办件已有2件按保存期限销毁：公布的数字不变，现在重新计数会少于公布的数字。"))
    let again = session("report annual 2020 --json")
    #expect(again.output == published)
    #expect(again.errors.contains("已有2件按保存期限销毁"))
    #expect(session.done("report period 2020").output.contains("另有2件已按保存期限销毁，未计入以上各数"))
    #expect(try session.done("report period 2020-03-01 2020-03-11 --json").object()["erased"] as? Int == 2)
    #expect(try session.done("report period 2021 --json").object()["erased"] as? Int == 0)
  }

  @Test("a year that was not published is not published by accident without what was destroyed")
  func unpublished() throws {
    let session = try Self.erased()
    session.account = "liming"
    let sentence = session("report annual 2020 --publish").sentence(.refused)
    #expect(sentence.contains("2020年度的报告所计的办件已有1件按保存期限销毁"))
  }

  @Test("an export has only what is there, and a ledger does not bring back what is not") func exported()
    throws
  {
    let session = try Self.session()
    let whole = try session.folder.write(session.done("export").output, to: "whole.csv")
    session.done("erase propose 2020-1 --reason 保管期限届满")
    session.account = "leader"
    session.done("erase approve 2020-1")
    session.account = "liming"
    #expect(!session.done("export").output.contains("马文山"))
    let answer = session("import \(whole) --json")
    let conflicts = try #require(try answer.object()["conflicts"] as? [[String: Any]])
    #expect(conflicts.map { $0["reason"] as? String } == ["该件已于2026-11-20按保存期限销毁，不再导入。"])
    let other = try Session.withOffice()
    other.done("import \(try session.folder.write(session.done("export").output, to: "rest.csv"))")
    #expect(other.done("verify").output.contains("2件"))
  }

  @Test("the numbers of destroyed letters stay in the register") func numbers() throws {
    let session = try Self.session()
    session.account = "liming"
    session.done(
      "record 本机关 organRegistered --organ 河源县人民政府办公室 --from 2020-01-01 --code 河政办公开 --reviewingBody 河源县人民政府 --court 河源县人民法院"
    )
    session.done("letter 2020-1 granted --keep --given 复印件 --out \(session.folder.file("a.docx"))")
    session.account = "desk"
    session.done("erase propose 2020-1 --reason 保管期限届满")
    session.account = "leader"
    session.done("erase approve 2020-1")
    let list = session.done("letter numbers 2020")
    #expect(list.output.contains("（已随案卷销毁）"))
    #expect(session.done("letter numbers 2020 --json").output.contains("\"isErased\" : true"))
  }

  @Test("nothing is wiped where nothing is to be") func wipe() throws {
    let session = try Self.session()
    #expect(session.done("erase wipe").output == "没有需要清除的残留。\n")
    #expect(session("erase wipe --readonly").code == .usage)
  }
}
