import Disclosure
import Testing

/// 条例第三十一条.
struct ReceiptChannelTests {
  private func receivedOn(
    _ channel: ReceiptChannel, arrivedOn: Day?, confirmedOn: Day? = nil, eventOn: Day = "2025-03-10"
  ) throws -> CaseState {
    let received = Received(
      number: "1", reference: "r", channel: channel, arrivedOn: arrivedOn, confirmedOn: confirmedOn,
      applicants: [], items: [], respondentOrgan: "康乐县人民政府")
    return try CaseHistory(received, on: eventOn).state()
  }

  @Test(arguments: [ReceiptChannel.inPerson, .registeredPost])
  func `第三十一条：当面提交、签收邮件的，以提交、签收之日为收到之日`(channel: ReceiptChannel) throws {
    #expect(!channel.needsConfirmation)
    #expect(try receivedOn(channel, arrivedOn: "2025-03-05").receivedOn == "2025-03-05")
    #expect(
      try receivedOn(channel, arrivedOn: "2025-03-05", confirmedOn: "2025-03-07").receivedOn == "2025-03-05")
    // A ledger that kept no day of arrival: the day of the entry.
    #expect(try receivedOn(channel, arrivedOn: nil).receivedOn == "2025-03-10")
  }

  @Test(arguments: [ReceiptChannel.ordinaryLetter, .internet, .email, .fax, .oral])
  func `第三十一条：其他方式以双方确认之日为收到之日`(channel: ReceiptChannel) throws {
    #expect(channel.needsConfirmation)
    #expect(try receivedOn(channel, arrivedOn: "2025-03-05").receivedOn == nil)
    let confirmed = try receivedOn(channel, arrivedOn: "2025-03-05", confirmedOn: "2025-03-07")
    #expect(confirmed.receivedOn == "2025-03-07")
    #expect(confirmed.arrival == "2025-03-05")
    #expect(confirmed.irregularities.map(\.kind) == [.lateConfirmation])
    let early = try receivedOn(channel, arrivedOn: "2025-03-05", confirmedOn: "2025-03-04")
    #expect(early.irregularities.map(\.kind) == [.beforeReceipt])
    #expect(try receivedOn(channel, arrivedOn: nil, confirmedOn: "2025-03-05").irregularities.isEmpty)
  }

  @Test(arguments: ReceiptChannel.allCases)
  func `Each channel rests on a rule with its article`(channel: ReceiptChannel) {
    let rule = LawBook.rule(channel.rule, on: "2025-03-05")
    #expect(rule?.cites(31, of: .regulation2019) == true)
    #expect(!channel.name.isEmpty)
  }

  @Test func `The first confirmation counts`() throws {
    let state = try CaseHistory(receivedOn: "2025-03-05", by: .fax).then(.receiptConfirmed, on: "2025-03-06")
      .then(.receiptConfirmed, on: "2025-03-10").state()
    #expect(state.receivedOn == "2025-03-06")
    #expect(state.irregularities.map(\.kind).contains(.notPermittedAtStage))
  }
}
