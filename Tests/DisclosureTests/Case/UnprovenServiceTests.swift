import Testing

@testable import Disclosure

/// What went out without a proof that it arrived.
struct UnprovenServiceTests {
  private static let base = CaseHistory.registered(on: "2025-03-05")
  private static let replied = base.then(
    .replied(Replied(outcome: .granted, grantedHow: .provided, statedReasons: "")), on: "2025-03-12")

  private func unproven(_ history: CaseHistory) throws -> [UnprovenService] {
    try history.state().unprovenServices
  }

  @Test func `A reply lacks its proof from the day it left, came back, or was sent again`() throws {
    #expect(try unproven(Self.replied) == [.init(paper: .reply, since: "2025-03-12", isReturned: false)])
    let sent = Self.replied.then(.sent(by: .ems), on: "2025-03-13")
    #expect(try sent.state().unprovenSince == "2025-03-13")
    let back = sent.then(.returned, on: "2025-03-20")
    #expect(try unproven(back) == [.init(paper: .reply, since: "2025-03-20", isReturned: true)])
    let again = back.then(.sent(by: .ems), on: "2025-03-21")
    #expect(try again.state().unprovenSince == "2025-03-21")
    #expect(try again.then(.served, on: "2025-03-24").state().unprovenSince == nil)
  }

  @Test(arguments: [
    (ServiceManner.electronic, false), (.publicNotice, false), (.ems, true), (.inPerson, true),
  ])
  func `What went out electronically or by public notice is proven by that`(
    _ manner: ServiceManner, _ isMissing: Bool
  ) throws {
    let sent = Self.replied.then(.sent(by: manner), on: "2025-03-13")
    #expect(try (sent.state().unprovenSince != nil) == isMissing)
    #expect(try sent.then(.returned, on: "2025-03-14").state().unprovenSince == "2025-03-14")
  }

  @Test func `A ledger tells nothing of service, and misses none; nor does an archived case`() throws {
    #expect(try unproven(Self.base.then(.replied(), on: "2025-03-12")).isEmpty)
    #expect(try unproven(Self.replied.then(.archived, on: "2025-03-14")).isEmpty)
    #expect(try unproven(Self.base.then(.withdrawn, on: "2025-03-12")).isEmpty)
    #expect(try unproven(Self.base.then(.extended(20), on: "2025-03-12")).count == 1)
    #expect(try unproven(Self.base.then(.extended(Extended(workingDays: 20)), on: "2025-03-12")).isEmpty)
    #expect(try unproven(Self.base.then(.clarificationRequested(), on: "2025-03-07")).isEmpty)
  }

  @Test func `Letters of the procedure are missed until their delivery or an answer is on record`() throws {
    let asked = CaseFact.clarificationRequested(
      ClarificationRequested(causes: [.identity], whatToAdd: "身份证", workingDays: 15))
    let clarifying = Self.base.then(asked, on: "2025-03-07")
    #expect(try unproven(clarifying).map(\.paper) == [.clarification])
    #expect(try unproven(clarifying.then(.clarified, on: "2025-03-10")).isEmpty)
    let charging = Self.base.then(.feeNoticed(), on: "2025-03-07")
    #expect(try unproven(charging).map(\.paper) == [.feeNotice])
    #expect(try unproven(charging.then(.paid, on: "2025-03-10")).isEmpty)
    #expect(try unproven(Self.base.then(.feeNoticed(deliveredOn: "2025-03-07"), on: "2025-03-07")).isEmpty)
  }

  @Test func `A consultation that came back is to be sent again, until it is served`() throws {
    let sent = Self.base.then(.consultationSent(), on: "2025-03-07")
    #expect(
      try unproven(sent) == [
        .init(paper: .consultation("1", .thirdParty), since: "2025-03-07", isReturned: false)
      ])
    let back = sent.then(.consultationUndelivered(), on: "2025-03-11")
    #expect(
      try unproven(back) == [
        .init(paper: .consultation("1", .thirdParty), since: "2025-03-11", isReturned: true)
      ])
    #expect(try unproven(back.then(.consultationDelivered(), on: "2025-03-14")).isEmpty)
    #expect(try unproven(sent.then(.consultationAnswered(), on: "2025-03-14")).isEmpty)
  }
}
