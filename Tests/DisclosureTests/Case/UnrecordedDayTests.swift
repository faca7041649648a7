import Disclosure
import Testing

/// Days that an officer did not record, beside a ledger that has no column for them.
struct UnrecordedDayTests {
  private let base = CaseHistory.registered(on: "2025-03-05")

  @Test func `国办函〔2020〕109号：收费通知的送达日期未登记，缴费期限不能确定`() throws {
    let waiting = try base.then(.feeNoticed(), on: "2025-03-14").deadline()
    #expect(waiting.due == nil)
    #expect(waiting.awaiting == .deliveryOfFeeNotice)
    #expect(waiting.actBy == nil)
    #expect(try base.then(.feeNoticed(), on: "2025-03-14").then(.paid, on: "2025-06-20").marks() == [])
  }

  @Test func `收费通知的送达日期未登记，以逾期未缴费结案的予以标记，台账导入的除外`() throws {
    let noticed = base.then(.feeNoticed(), on: "2025-03-14")
    let byHand = CaseFact.replied(Replied(outcome: .closedFeeUnpaid, statedReasons: ""))
    #expect(try noticed.then(byHand, on: "2025-05-20").marks() == [.closedBeforeFeeEnd])
    #expect(try noticed.then(.replied(.closedFeeUnpaid), on: "2025-05-20").marks() == [])
    let delivered = base.then(.feeNoticed(deliveredOn: "2025-03-17"), on: "2025-03-14")
    #expect(try delivered.then(byHand, on: "2025-05-20").marks() == [])
  }

  @Test func `第三十二条：以第三方合法权益不予公开而没有征求意见，部分公开也标记，台账导入的除外`() throws {
    let part = Replied(outcome: .partlyGranted, grounds: [.refusedThirdPartyRights], statedReasons: "甲")
    #expect(try base.then(.replied(part), on: "2025-03-20").marks() == [.thirdPartyNotConsulted])
    #expect(try base.then(.replied(.refusedThirdPartyRights), on: "2025-03-20").marks() == [])
    let unreached = base.then(.consultationSent(), on: "2025-03-07")
      .then(.consultationUndelivered(), on: "2025-03-12").then(.replied(part), on: "2025-03-20")
    #expect(try !unreached.marks().contains(.thirdPartyNotConsulted))
  }

  @Test func `第三十条：台账没有补正期限，迟到的补正不标记`() throws {
    let asked = base.then(.clarificationRequested(), on: "2025-03-10")
    #expect(try asked.then(.clarified, on: "2025-06-20").marks() == [])
  }

  @Test(arguments: [
    CaseFact.clarificationRequested(deliveredOn: "2025-03-11"), .consultationSent(deliveredOn: "2025-03-11"),
    .extended(toldOn: "2025-03-11"), .feeNoticed(deliveredOn: "2025-03-11"),
  ])
  func `送达、告知不能早于发出、决定`(fact: CaseFact) throws {
    #expect(try base.then(fact, on: "2025-03-12").marks().contains(.toldTooEarly))
    #expect(try !base.then(fact, on: "2025-03-11").marks().contains(.toldTooEarly))
  }
}
