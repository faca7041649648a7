// 《政府信息公开信息处理费管理办法》, in force 2021-01-01. Before it there was no processing fee: the Regulation of
// 2007 knew only the cost of search, copies and postage.
extension LawBook {
  static let fees: [Rule] = Array([feeTables, feeEffects].joined())

  private static let feeTables: [Rule] = [
    Rule(
      .feePerItem, from: "2021-01-01", [.feeMeasures(4), .regulation(42, paragraph: 1)],
      sets: .tiers([
        FeeTier(.item, from: 1, through: 10, yuanEach: 0),
        FeeTier(.item, from: 11, through: 30, yuanEach: 100),
        FeeTier(.item, from: 31, yuanEach: 200, step: FeeTier.Step(units: 10, yuan: 100)),
      ]),
      "按同一申请人一个自然月内累计申请的件数，超额累进计收。",
      note: "每件申请只按件或者按量计收，不得同时按两种标准重复计算（第三条）。本程序的理解：自然月按收到申请之日；"
        + "一份申请有多项内容的，按项计算件数，机关可以改填。"),
    Rule(
      .feePerPage, from: "2021-01-01", [.feeMeasures(5), .regulation(42, paragraph: 1)],
      sets: .tiers([
        FeeTier(.page, from: 1, through: 30, yuanEach: 0),
        FeeTier(.page, from: 31, through: 100, yuanEach: 10),
        FeeTier(.page, from: 101, through: 200, yuanEach: 20),
        FeeTier(.page, from: 201, yuanEach: 40),
      ]),
      "按一件申请所提供信息的A4幅面单面页数，超额累进计收，各件申请不合并计算。",
      note: "每件申请只按件或者按量计收，不得同时按两种标准重复计算（第三条）。"),
  ]

  private static let feeEffects: [Rule] = [
    Rule(
      .feePayment, from: "2021-01-01", [.feeMeasures(), .regulation(42, paragraph: 1)],
      sets: .workingDays(20),
      """
      收费通知应当在申请处理期限内发出；申请人应当在收到收费通知次日起20个工作日内缴纳费用，逾期未缴纳的视为放弃申请，\
      行政机关不再处理。
      """),
    Rule(
      .feeRestart, from: "2021-01-01", [.feeMeasures()],
      "申请处理期限从申请人完成缴费次日起重新计算。",
      note: "本程序的理解：重新计算的是全部处理期限，缴费前已依法延长的，包含延长的工作日；延长以一次为限，不得再次延长。"
        + "分次缴纳的，缴清之日为完成缴费之日。"),
  ]
}
