extension LawBook {
  static let disputes: [Rule] = Array([reconsiderationAnswer, litigationAnswer, appeals].joined())

  private static let reconsiderationAnswer: [Rule] = [
    Rule(
      .reconsiderationAnswer, from: "2008-05-01", through: "2023-12-31",
      [Article(.reconsiderationLaw1999, 23, paragraph: 1)], sets: .days(10),
      "被申请人应当自收到申请书副本或者申请笔录复印件之日起十日内，提出书面答复，并提交当初作出具体行政行为的证据、依据和其他有关材料。",
      note: "该法第四十条第二款只规定“五日”“七日”是工作日，十日按自然日计算。"),
    Rule(
      .reconsiderationAnswer, from: "2024-01-01",
      [
        Article(.reconsiderationLaw2023, 48), Article(.reconsiderationLaw2023, 88, paragraph: 2),
        Article(.reconsiderationLaw2023, 70),
      ],
      sets: .workingDays(10),
      """
      被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起十日（工作日）内，提出书面答复，\
      并提交作出行政行为的证据、依据和其他有关材料；逾期不提交的，视为没有证据、依据。
      """),
    Rule(
      .reconsiderationAnswerSimplified, from: "2024-01-01",
      [
        Article(.reconsiderationLaw2023, 54, paragraph: 1),
        Article(.reconsiderationLaw2023, 53, paragraph: 1, item: 4),
        Article(.reconsiderationLaw2023, 88, paragraph: 2), Article(.reconsiderationLaw2023, 70),
      ],
      sets: .workingDays(5),
      """
      政府信息公开案件适用简易程序的，被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起\
      五日（工作日）内，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料。
      """),
  ]

  private static let litigationAnswer: [Rule] = [
    Rule(
      .litigationAnswer, from: "2008-05-01", through: "2015-04-30",
      [Article(.litigationLaw1989, 43, paragraph: 1)], sets: .days(10),
      "被告应当在收到起诉状副本之日起十日内向人民法院提交作出具体行政行为的有关材料，并提出答辩状。"),
    Rule(
      .litigationAnswer, from: "2015-05-01", [Article(.litigationLaw, 67, paragraph: 1)], sets: .days(15),
      "被告应当在收到起诉状副本之日起十五日内向人民法院提交作出行政行为的证据和所依据的规范性文件，并提出答辩状。"),
  ]

  private static let appeals: [Rule] = [
    Rule(
      .appealJudgment, from: "2008-05-01", through: "2015-04-30", [Article(.litigationLaw1989, 58)],
      sets: .days(15), "不服人民法院第一审判决的，有权在判决书送达之日起十五日内向上一级人民法院提起上诉。"),
    Rule(
      .appealJudgment, from: "2015-05-01", [Article(.litigationLaw, 85)],
      sets: .days(15), "不服人民法院第一审判决的，有权在判决书送达之日起十五日内向上一级人民法院提起上诉。"),
    Rule(
      .appealRuling, from: "2008-05-01", through: "2015-04-30", [Article(.litigationLaw1989, 58)],
      sets: .days(10), "不服人民法院第一审裁定的，有权在裁定书送达之日起十日内向上一级人民法院提起上诉。"),
    Rule(
      .appealRuling, from: "2015-05-01", [Article(.litigationLaw, 85)],
      sets: .days(10), "不服人民法院第一审裁定的，有权在裁定书送达之日起十日内向上一级人民法院提起上诉。"),
  ]
}
