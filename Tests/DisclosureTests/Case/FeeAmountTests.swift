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
    #expect(try text(.pages, 30, 0) == nil)
    #expect(try text(.pages, 68, 680) == "按量计收，68页应为380元，通知的是680元")
  }

  @Test(arguments: [(1, 0), (1, 100), (12, 200), (1, 200), (2, 300), (11, 100)])
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
}
