import Disclosure
import Testing

/// 国办函〔2020〕109号: the amount of a fee notice beside the tariff.
struct FeeAmountTests {
  private func text(_ basis: FeeBasis?, _ quantity: Int?, _ amount: Int?, on day: Day = "2025-03-12") throws
    -> String?
  {
    try CaseHistory.registered(on: day - 5)
      .then(.feeNoticed(FeeNoticed(basis: basis, quantity: quantity, amount: amount)), on: day).state()
      .irregularities.first { $0.kind == .feeAmountUnfit }?.text
  }

  @Test func `第五条：按量计收的金额与页数相符`() throws {
    #expect(try text(.pages, 68, 380) == nil)
    #expect(try text(.pages, 68, 680) == "按量计收，68页应为380元，通知的是680元")
  }

  @Test(arguments: [(1, 100), (12, 200), (1, 200), (2, 300), (11, 100)])
  func `第四条：按件计收随当月已申请的件数，都可能的不注明`(_ items: Int, _ amount: Int) throws {
    #expect(try text(.items, items, amount) == nil)
  }

  @Test func `第四条：无论当月已申请多少件都不可能的金额注明`() throws {
    #expect(try text(.items, 1, 150) == "按件计收，1件无论当月此前已申请多少件都不会是150元（最接近的是100元），请核对")
    #expect(try text(.items, 12, 100)?.contains("最接近的是200元") == true)
  }

  @Test func `What a notice does not say is not compared, nor what came before the tariff`() throws {
    #expect(try text(nil, nil, 500) == nil)
    #expect(try text(.pages, nil, 500) == nil)
    #expect(try text(.pages, 68, nil) == nil)
    #expect(try text(.pages, 68, 1, on: "2020-03-12") == nil)
    #expect(try text(.pages, -5, 1) == nil)
    #expect(try text(.items, .max, 1) == nil)
  }

  @Test(arguments: [(9, 1, 0), (10, 1, 100), (29, 2, 300), (0, 40, 4000), (40, 1, 300)])
  func `第四条：登记了当月此前的件数的，按标准逐档核对`(_ earlier: Int, _ items: Int, _ yuan: Int) throws {
    let notice = FeeNoticed(basis: .items, quantity: items, earlier: earlier, amount: yuan + 100)
    #expect(notice.tariff(on: "2025-03-12")?.yuan == yuan)
    let marked = try CaseHistory.registered(on: "2025-03-07").then(.feeNoticed(notice), on: "2025-03-12")
      .state()
    #expect(
      marked.irregularities.first?.text
        == "按件计收，当月此前已申请\(earlier)件的，\(items)件应为\(yuan)元，通知的是\(yuan + 100)元")
  }

  @Test func `A notice of nothing is warned about`() throws {
    #expect(try text(.pages, 30, 0) == "按标准不收费，不必发收费通知，以免停止计算期限")
  }

  private static let charged = CaseHistory.registered(on: "2025-03-05")
    .then(.feeNoticed(deliveredOn: "2025-03-12"), on: "2025-03-12")

  private static func paid(_ amounts: Int?...) -> CaseHistory {
    amounts.enumerated().reduce(charged) { history, payment in
      history.then(.feePaid(FeePaid(amount: payment.element)), on: "2025-03-13" + payment.offset)
    }
  }

  @Test func `缴清次日起重新计算：未缴清的仍待缴费`() throws {
    #expect(try Self.paid(60).state().holds == [.processingFee])
    #expect(try Self.paid(60).deadline().due == nil)
    #expect(try Self.paid(60, 40).state().holds.isEmpty)
    #expect(try Self.paid(60, 40).deadline().due?.day == "2025-04-14")
    #expect(try Self.paid(100).deadline().due?.day == "2025-04-11")
    #expect(try Self.paid(100).state().currentRound?.fees.first?.paidOn == "2025-03-13")
    #expect(try Self.paid(nil).state().holds.isEmpty)
    #expect(try Self.paid(150).state().holds.isEmpty)
  }

  @Test func `多缴、少缴的金额注明`() throws {
    func texts(_ history: CaseHistory) throws -> [String] { try history.state().irregularities.map(\.text) }
    #expect(try texts(Self.paid(60)) == ["应缴100元，缴了60元，尚欠40元，缴清以前期限不重新计算"])
    #expect(try texts(Self.paid(150)) == ["应缴100元，缴了150元，多收的50元请核对退还"])
    #expect(try texts(Self.paid(60, 40)).count == 1)
    #expect(try texts(Self.paid(100)).isEmpty)
    #expect(try Self.paid(.min, .max).state().holds.isEmpty)
  }

  @Test func `第三条：按量收费以后不得又按件收费`() throws {
    let again = FeeNoticed(basis: .items, quantity: 1, earlier: 10, amount: 100)
    let found = try Self.paid(100).then(.feeNoticed(again), on: "2025-03-17").state().irregularities
    #expect(found.map(\.kind) == [.feeBasisMixed])
    #expect(found.first?.text == "本件已于2025-03-12按量收费，不得又按件重复计算")
    #expect(found.first?.articles == [.feeMeasures(3)])
    #expect(!Irregularity.Kind.feeBasisMixed.isWarning)
  }
}
