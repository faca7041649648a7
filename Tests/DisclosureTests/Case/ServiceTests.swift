import Testing

@testable import Disclosure

/// Service attempts, and what decides "in time".
struct ServiceTests {
  private static let base = CaseHistory.registered(on: "2025-03-05")

  /// By hand, where a ledger would tell no reasons.
  private static let replied = base.then(
    .replied(Replied(outcome: .granted, grantedHow: .provided, statedReasons: "")), on: "2025-03-12")

  private static func misaddressed(_ is: Bool?) -> CaseFact {
    .serviceReturned(ServiceReturned(reason: "查无此址", isMisaddressed: `is`))
  }

  private func reply(_ history: CaseHistory) throws -> Reply { try #require(try history.state().reply) }

  @Test func `国办公开办函〔2016〕235号：退件再寄，以首次交邮之日为准`() throws {
    let reply = try reply(
      Self.replied.then(.sent(by: .ems), on: "2025-03-13").then(.returned, on: "2025-03-20")
        .then(.sent(by: .registeredMail), on: "2025-04-10").then(.served, on: "2025-04-14"))
    #expect(reply.deciding.day == "2025-03-13" && reply.deciding.basis == .sent(.ems))
    #expect(reply.decidingAttempt == 0)
    #expect(reply.attempts.map(\.returnedOn) == ["2025-03-20", nil])
    #expect(reply.attempts.map(\.returnReason) == ["查无此人", nil])
    #expect(reply.attempts.map(\.signedOn) == [nil, "2025-04-14"])
  }

  @Test(arguments: [nil, false, true])
  func `本机关写错地址退回的，不作准，以写对的首次交邮之日为准`(_ isWrong: Bool?) throws {
    let history = Self.replied.then(.sent(by: .ems), on: "2025-03-13")
      .then(Self.misaddressed(isWrong), on: "2025-03-20").then(.sent(by: .ems), on: "2025-04-10")
    let reply = try reply(history)
    #expect(reply.deciding.day == (isWrong == true ? "2025-04-10" : "2025-03-13"))
    #expect(try history.marks().contains(.lateReply) == (isWrong == true))
  }

  @Test func `Misaddressed alone and not sent again, the day of the reply stands in for what is not known`()
    throws
  {
    let reply = try reply(
      Self.replied.then(.sent(by: .ems), on: "2025-03-13").then(Self.misaddressed(true), on: "2025-03-20"))
    #expect(reply.deciding.basis == .unproven && reply.deciding.day == "2025-03-12")
  }

  @Test func `A signature is of the latest attempt that is out, and keeps who signed`() throws {
    let history = Self.replied.then(
      .serviceAttempted(ServiceAttempted(manner: .ems, slip: "EA1", address: "附城镇")), on: "2025-03-13"
    ).then(.served(Served(signedBy: "马芳")), on: "2025-03-14").then(.served, on: "2025-03-20")
    let reply = try reply(history)
    #expect(reply.servedOn == "2025-03-14" && reply.signedBy == "马芳")
    #expect(reply.attempts.first?.signedBy == "马芳" && reply.attempts.first?.address == "附城镇")
  }

  @Test func `A courier's day decides nothing until it is signed`() throws {
    let sent = Self.replied.then(.sent(by: .courier), on: "2025-03-13")
    #expect(try reply(sent).deciding.basis == .unproven)
    #expect(try reply(sent.then(.served, on: "2025-03-17")).deciding.day == "2025-03-17")
  }
}
