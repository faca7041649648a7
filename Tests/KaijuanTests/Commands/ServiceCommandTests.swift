import Disclosure
import Testing

@testable import kaijuan

@Suite("service: what has no proof of service")
struct ServiceCommandTests {
  private func session() throws -> Session {
    let session = try Session.withOffice()
    for applicant in ["马文山", "周建国", "何秀兰"] { session.receive("2026-10-12", by: applicant) }
    for number in 1...2 {
      session.record("2026-\(number) replied --outcome granted --grantedHow provided --day 2026-10-20")
      session.record("2026-\(number) serviceAttempted --manner ems --slip EA\(number) --day 2026-10-21")
    }
    session.record("2026-2 serviceReturned --reason 查无此人 --day 2026-10-28")
    session.record("2026-3 extended --workingDays 10 --reason 数据量大 --consentBy 王主任 --day 2026-11-09")
    return session
  }

  @Test("发出、退回满15日仍无凭证的，从早到晚列出，并写明应办什么")
  func list() throws {
    let session = try session()
    let lines = session.done("service").lines
    #expect(lines.contains { $0.hasPrefix("2026-10-21 | 30日 | 答复 | 依申请公开〔2026〕第1号 | 马文山 | 记录签收") })
    #expect(lines.contains { $0.hasPrefix("2026-10-28 | 23日 | 答复 | 依申请公开〔2026〕第2号 | 周建国 | 已退回，应当再次送达") })
    #expect(lines.contains("共2件文书"))
    #expect(session.done("service --days 11").output.contains("延期告知"))
  }

  @Test("the days are a setting of the office, and the option stands before it")
  func days() throws {
    let session = try session()
    session.record("本机关 settingChanged --setting serviceProofDays --value 25")
    #expect(session.done("service").output.contains("共1件文书"))
    #expect(session.done("service --days 31").output == "没有发出31日以上而未见送达凭证的文书。\n")
    let refused = session("record 本机关 settingChanged --setting serviceProofDays --value 0")
    #expect(refused.sentence(.usage).contains("1 至 90 的整数（日）"))
  }

  @Test("a signature takes it off; JSON says which came back")
  func json() throws {
    let session = try session()
    session.record("2026-1 served --signedBy 马文山 --day 2026-10-23")
    let found = try session("service --json").objects()
    #expect(found.count == 1 && found[0]["returned"] as? Bool == true && found[0]["days"] as? Int == 23)
  }

  @Test("退件再寄：show 和 explain 写明以首次交邮之日为准和依据")
  func sentAgain() throws {
    let session = try session()
    session.record(
      "2026-2 serviceAttempted --manner registeredMail --slip RA2 --address 附城镇 --day 2026-10-30")
    session.record("2026-2 served --signedBy 周建国 --day 2026-11-02")
    let shown = session.done("show 2026-2").output
    #expect(shown.contains("第1次：2026-10-21 邮政EMS，单号EA2；2026-10-28退件：查无此人"))
    #expect(shown.contains("第2次：2026-10-30 挂号信，单号RA2，寄送至附城镇；2026-11-02周建国签收"))
    #expect(shown.contains("是否按期，以2026-10-21第1次交邮之日为准：采取邮寄送达方式送达的，应当通过邮政企业送达"))
    #expect(shown.contains("（国办公开办函〔2016〕235号）。以后再次寄送，不改变该日（本程序的理解）。"))
    #expect(session.done("explain 2026-2").output.contains("以2026-10-21第1次交邮之日为准"))
    #expect(!session.done("service --days 0").output.contains("第2号"))
  }

  @Test("a posting that the office addressed wrongly does not decide")
  func misaddressed() throws {
    let session = try session()
    session.record("2026-1 serviceReturned --reason 地址有误 --isMisaddressed yes --day 2026-10-26")
    session.record("2026-1 serviceAttempted --manner ems --day 2026-10-27")
    let shown = session.done("show 2026-1").output
    #expect(shown.contains("以2026-10-27第2次交邮之日为准"))
    #expect(shown.contains("写错收件人或地址的不作准（本程序的理解）。"))
  }
}
