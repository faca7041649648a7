extension LawBook {
  static let clock: [Rule] = Array(
    [
      firstCountedDay, replyPeriod, extensionPeriod, excessJustification, onTheSpot, withdrawal,
      superiorQuestion, lawInForce, redoPeriod,
    ].joined())

  private static let countedFromNextDay =
    "收到申请之日不计算在期限内，自次日起的第一个工作日为第一日；收到之日是休息日的，不先行顺延。"
  private static let countedByAnalogy =
    "条例没有规定期间的起算，也没有准用其他法律，本程序比照民事诉讼法关于期间的规定；文书不引用。"

  private static let firstCountedDay: [Rule] = [
    Rule(
      .firstCountedDay, from: "2008-05-01", through: "2012-12-31",
      [Article(.civilProcedureLaw2007, 75, paragraph: 2)], basis: .interpretation,
      countedFromNextDay, note: countedByAnalogy),
    Rule(
      .firstCountedDay, from: "2013-01-01", through: "2021-12-31",
      [Article(.civilProcedureLaw2012, 82, paragraph: 2)], basis: .interpretation,
      countedFromNextDay, note: countedByAnalogy),
    Rule(
      .firstCountedDay, from: "2022-01-01",
      [Article(.civilProcedureLaw, 85, paragraph: 2)], basis: .interpretation,
      countedFromNextDay, note: countedByAnalogy),
  ]

  private static let replyPeriod: [Rule] = [
    Rule(
      .replyPeriod, from: "2008-05-01", through: "2019-05-14", [.regulation2007(24, paragraph: 2)],
      sets: .workingDays(15), "行政机关不能当场答复的，应当自收到申请之日起15个工作日内予以答复。"),
    Rule(
      .replyPeriod, from: "2019-05-15", [.regulation(33, paragraph: 2)],
      sets: .workingDays(20), "行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复。"),
  ]

  private static let extensionPeriod: [Rule] = [
    Rule(
      .extensionPeriod, from: "2008-05-01", through: "2019-05-14", [.regulation2007(24, paragraph: 2)],
      sets: .workingDays(15),
      "如需延长答复期限的，应当经政府信息公开工作机构负责人同意，并告知申请人，延长答复的期限最长不得超过15个工作日。",
      note: "延长以一次为限，在答复期限届满前决定并告知。"),
    Rule(
      .extensionPeriod, from: "2019-05-15", [.regulation(33, paragraph: 2)],
      sets: .workingDays(20),
      "需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。",
      note: "延长以一次为限，在答复期限届满前决定并告知。"),
  ]

  private static let excessJustification: [Rule] = [
    Rule(
      .excessJustification, from: "2019-05-15", [.regulation(35)], settable: true,
      """
      申请公开政府信息的数量、频次明显超过合理范围的，可以要求申请人说明理由；理由不合理的，告知申请人不予处理；\
      理由合理但无法在期限内答复的，可以确定延迟答复的合理期限并告知申请人。
      """,
      note: "条例没有规定说明理由期间停止计算答复期限，默认不停止；可设置。")
  ]

  private static let onTheSpot: [Rule] = [
    Rule(
      .onTheSpot, from: "2008-05-01", through: "2019-05-14", [.regulation2007(24, paragraph: 1)],
      settable: true, "行政机关收到政府信息公开申请，能够当场答复的，应当当场予以答复。",
      note: "当日登记、简化审核、答复并签收；简化的审核环节可设置。"),
    Rule(
      .onTheSpot, from: "2019-05-15", [.regulation(33, paragraph: 1)],
      settable: true, "行政机关收到政府信息公开申请，能够当场答复的，应当当场予以答复。",
      note: "当日登记、简化审核、答复并签收；简化的审核环节可设置。"),
  ]

  private static let withdrawal: [Rule] = [
    Rule(
      .withdrawal, from: "2008-05-01", through: "2018-12-31", [], basis: .practice,
      "申请人在答复前撤回申请的，案件按其他处理办结。"),
    Rule(
      .withdrawal, from: "2019-01-01", through: "2020-12-31", [Article(.annualForm2019)], basis: .practice,
      "申请人在答复前撤回申请的，案件按其他处理办结，计入年度报告第三部分“其他处理”。"),
    Rule(
      .withdrawal, from: "2021-01-01", [.annualForm2021], basis: .practice,
      "申请人在答复前撤回申请的，案件按其他处理办结，计入年度报告第三部分“其他处理”中的“其他”。"),
  ]
}
