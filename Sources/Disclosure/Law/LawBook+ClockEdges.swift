// The rules at the edges of the clock: which Regulation governs, what does not stop it, and a reply done again.
extension LawBook {
  static let superiorQuestion: [Rule] = [
    Rule(
      .superiorQuestion, from: "2008-05-01", through: "2019-05-14", [.regulation2007(14, paragraph: 3)],
      basis: .practice, settable: true,
      "不能确定是否可以公开，报有关主管部门或者同级保密工作部门确定的，答复期限不停止计算。",
      note: "2007年条例第二十四条第三款只扣除征求第三方意见所需时间。"),
    Rule(
      .superiorQuestion, from: "2019-05-15", [.regulation(17, paragraph: 3)],
      basis: .practice, settable: true,
      "不能确定政府信息是否可以公开，报有关主管部门或者保密行政管理部门确定的，答复期限不停止计算。",
      note: "条例第三十三条第三款只扣除征求第三方和其他机关意见所需时间，没有写明报请确定所需时间。"),
  ]

  static let lawInForce: [Rule] = [
    Rule(
      .lawInForce, from: "2008-05-01", through: "2019-05-14", [.regulation2007(38)],
      basis: .practice, settable: true, "适用收到申请之日施行的条例；可以逐案另行确定。"),
    Rule(
      .lawInForce, from: "2019-05-15", [.regulation(56)],
      basis: .practice, settable: true, "适用收到申请之日施行的条例；可以逐案另行确定。"),
  ]

  private static let redoCount = "自收到生效决定、裁判之日起，在其确定的期限内重新答复；未确定期限的，按"
  private static let redoNote =
    "重新答复没有指定期限时适用何种期限没有明文，比照答复期限；被责令重新作出的，不得以同一事实和理由作出基本相同的答复，因违反法定程序被撤销的除外。"

  static let redoPeriod: [Rule] = [
    Rule(
      .redoPeriod, from: "2008-05-01", through: "2015-04-30",
      [
        .regulation2007(24, paragraph: 2), Article(.reconsiderationLaw1999, 28, paragraph: 2),
        Article(.litigationLaw1989, 55),
      ],
      basis: .interpretation, settable: true, sets: .workingDays(15), redoCount + "15个工作日计算。", note: redoNote),
    Rule(
      .redoPeriod, from: "2015-05-01", through: "2019-05-14",
      [
        .regulation2007(24, paragraph: 2), Article(.reconsiderationLaw1999, 28, paragraph: 2),
        Article(.litigationLaw, 71),
      ],
      basis: .interpretation, settable: true, sets: .workingDays(15), redoCount + "15个工作日计算。", note: redoNote),
    Rule(
      .redoPeriod, from: "2019-05-15", through: "2023-12-31",
      [
        .regulation(33, paragraph: 2), Article(.reconsiderationLaw1999, 28, paragraph: 2),
        Article(.litigationLaw, 71),
      ],
      basis: .interpretation, settable: true, sets: .workingDays(20), redoCount + "20个工作日计算。", note: redoNote),
    Rule(
      .redoPeriod, from: "2024-01-01",
      [
        .regulation(33, paragraph: 2), Article(.reconsiderationLaw2023, 64, paragraph: 2),
        Article(.litigationLaw, 71),
      ],
      basis: .interpretation, settable: true, sets: .workingDays(20), redoCount + "20个工作日计算。", note: redoNote),
  ]
}
