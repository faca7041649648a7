import Disclosure
import OfficeStore
import Testing

@testable import kaijuan

@Suite("who may")
struct PermissionTests {
  @Test("an account that is nobody reads, and writes nothing")
  func stranger() throws {
    let session = try Session.withCases()
    session.account = "stranger"
    session.done("list")
    let receive = session("receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙").sentence(.refused)
    #expect(receive.contains("账号“stranger”不是本机关登记的人员"))
    #expect(session("record 2026-1 noted --words 甲").sentence(.refused).contains("stranger"))
  }

  @Test("a role that does not fit is refused with the role that would")
  func role() throws {
    let session = try Session.withCases()
    try session.register(account: "shenhe", [.reviewer])
    try session.register(account: "zhidu", [.readOnly])
    session.account = "shenhe"
    let reply = session("record 2026-4 replied --outcome granted").sentence(.refused)
    #expect(reply.contains("“答复”须由经办、管理员进行，您的角色是审核"))
    session.record("2026-4 noted --words 甲")
    session.account = "zhidu"
    #expect(session("record 2026-4 noted --words 甲").sentence(.refused).contains("您的角色是只读"))
  }

  @Test("who was faster is named, and the exit code is 3")
  func conflict() throws {
    let session = try Session.withCases()
    let context = try session.context(["2026-4", "noted"], form: RecordCommand.form)
    let office = try context.officeForWriting()
    let seen = try office.row(named: "2026-4")
    session.record("2026-4 urged --words 快办 --day 2026-11-20".replacing("urged", with: "noted"))
    do {
      _ = try context.storing { () throws(StoreError) in
        try office.record(
          .noted(Noted(words: "甲")), on: "2026-11-20", of: seen, by: context.surroundings.entry)
      }
      Issue.record("the second entry was taken")
    } catch {
      #expect(error.code == .refused)
      #expect(error.message == "他人刚刚记录了此件（李明 2026-11-20 备注），您的记录没有写入。请重新查看后再记录。")
    }
  }
}
