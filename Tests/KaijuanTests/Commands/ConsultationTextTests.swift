import Testing

@testable import kaijuan

@Suite("show: what follows from a consultation (Arts. 32, 34)")
struct ConsultationTextTests {
  private func session(_ side: String, delivered: Bool = true) throws -> Session {
    let session = try Session.withOffice()
    session.receive("2026-10-12")
    session.record("2026-1 consultationSent --with \(side) --party 康泰公司 --day 2026-10-14")
    if delivered { session.record("2026-1 consultationDelivered --day 2026-10-15") }
    return session
  }

  @Test("第三方逾期不提出意见的，不视为同意，由本机关决定；其他机关逾期的，视为同意")
  func silence() throws {
    let third = try session("thirdParty").done("show 2026-1").output
    #expect(third.contains("第1次 第三方康泰公司：2026-10-14发出，2026-10-15送达，至2026-11-05期满，未提出意见。"))
    #expect(third.contains("不视为同意公开：是否公开，由本机关依照条例的规定决定（条例第三十二条）。"))
    #expect(third.contains("还没有告知申请人"))
    #expect(try session("agency").done("show 2026-1").output.contains("视为同意公开，本机关可以决定公开（条例第三十四条）。"))
  }

  @Test("未送达的写明再次送达；收到之日不明的写明补记")
  func undelivered() throws {
    let session = try session("thirdParty", delivered: false)
    #expect(session.done("show 2026-1").output.contains("请查明并记录送达日期"))
    session.record("2026-1 consultationUndelivered --reason 查无此址 --day 2026-10-20")
    let shown = session.done("show 2026-1").output
    #expect(shown.contains("2026-10-20退回，未送达。") && shown.contains("应当再次送达"))
  }

  @Test("第三方不同意而公开的：没有告知第三方不能答复，告知以后可以")
  func against() throws {
    let session = try session("thirdParty")
    session.record("2026-1 consultationAnswered --opinion objects --words 商业秘密 --day 2026-10-26")
    #expect(session.done("show 2026-1").output.contains("认为不公开可能对公共利益造成重大影响的，可以决定公开，并将决定公开的内容和理由书面告知第三方"))
    let refused = session("record 2026-1 replied --outcome granted --grantedHow provided")
    #expect(refused.sentence(.refused).contains("应当先将决定公开的内容和理由书面告知第三方"))
    session.record("2026-1 disclosureTold --reasons 关系公共利益")
    session.record("2026-1 replied --outcome granted --grantedHow provided")
    #expect(session.done("show 2026-1").output.contains("2026-11-20已将公开决定和理由告知第三方（条例第三十二条）。"))
  }
}
