extension LawBook {
  static let remedies: [Rule] = Array(
    [
      reconsiderationFirst, reconsiderationLimit, litigationLimit, litigationAfterReconsideration,
      remedyNotTold, limitEndsOnRestDay, [onlineFiling],
    ].joined())

  private static let reconsiderationFirst: [Rule] = [
    Rule(
      .reconsiderationFirst, from: "2024-01-01", through: "2025-05-31",
      [
        Article(.reconsiderationLaw2023, 23, paragraph: 1, item: 4),
        Article(.reconsiderationLaw2023, 23, paragraph: 2),
      ],
      settable: true,
      "申请政府信息公开，行政机关不予公开的，应当先申请行政复议，对行政复议决定不服的，可以再提起行政诉讼；作出答复时应当告知。",
      note: """
        本程序的理解：“不予公开”指依据条例第十四条、第十五条、第十六条不予公开，部分公开的，只及于不予公开的部分；\
        条例第三十六条第（七）项的依法查询默认不在内，可设置。
        """),
    Rule(
      .reconsiderationFirst, from: "2025-06-01",
      [
        Article(.reconsiderationLaw2023, 23, paragraph: 1, item: 4),
        Article(.reconsiderationLaw2023, 23, paragraph: 2), Article(.interpretation2025, 1, item: 2),
        .regulation(14), .regulation(15), .regulation(16),
      ],
      settable: true,
      """
      依据条例第十四条、第十五条、第十六条不予公开的，应当先申请行政复议，对行政复议决定不服的，可以再提起行政诉讼；\
      作出答复时应当告知。
      """,
      note: "部分公开的，只及于不予公开的部分；条例第三十六条第（七）项的依法查询默认不在内，可设置。"),
  ]

  private static let reconsiderationLimit: [Rule] = [
    Rule(
      .reconsiderationLimit, from: "2008-05-01", through: "2023-12-31",
      [Article(.reconsiderationLaw1999, 9, paragraph: 1)], sets: .days(60),
      "可以自知道该具体行政行为之日起六十日内提出行政复议申请。"),
    Rule(
      .reconsiderationLimit, from: "2024-01-01",
      [Article(.reconsiderationLaw2023, 20, paragraph: 1)], sets: .days(60),
      "可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请。"),
  ]

  private static let litigationLimit: [Rule] = [
    Rule(
      .litigationLimit, from: "2008-05-01", through: "2015-04-30", [Article(.litigationLaw1989, 39)],
      sets: .months(3), "直接向人民法院提起诉讼的，应当在知道作出具体行政行为之日起三个月内提出。"),
    Rule(
      .litigationLimit, from: "2015-05-01", [Article(.litigationLaw, 46, paragraph: 1)],
      sets: .months(6), "直接向人民法院提起诉讼的，应当自知道或者应当知道作出行政行为之日起六个月内提出。"),
  ]

  private static let litigationAfterReconsideration: [Rule] = [
    Rule(
      .litigationAfterReconsideration, from: "2008-05-01", through: "2015-04-30",
      [Article(.litigationLaw1989, 38, paragraph: 2)], sets: .days(15),
      "不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院提起诉讼；复议机关逾期不作决定的，自复议期满之日起十五日内。"),
    Rule(
      .litigationAfterReconsideration, from: "2015-05-01", [Article(.litigationLaw, 45)], sets: .days(15),
      "不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院提起诉讼；复议机关逾期不作决定的，自复议期满之日起十五日内。"),
  ]

  private static let remedyNotTold: [Rule] = [
    Rule(
      .remedyNotTold, from: "2008-05-01", through: "2018-02-07",
      [Article(.litigationInterpretation2000, 41, paragraph: 1)], sets: .years(2),
      "未告知诉权或者起诉期限的，起诉期限从知道或者应当知道之日起计算，但从知道或者应当知道具体行政行为内容之日起最长不得超过2年。"),
    Rule(
      .remedyNotTold, from: "2018-02-08", through: "2023-12-31",
      [Article(.litigationInterpretation2018, 64, paragraph: 1)], sets: .years(1),
      "未告知起诉期限的，起诉期限从知道或者应当知道起诉期限之日起计算，但从知道或者应当知道行政行为内容之日起最长不得超过一年。"),
    Rule(
      .remedyNotTold, from: "2024-01-01",
      [
        Article(.reconsiderationLaw2023, 20, paragraph: 3),
        Article(.litigationInterpretation2018, 64, paragraph: 1),
      ],
      sets: .years(1),
      """
      未告知申请行政复议的权利、行政复议机关和申请期限，或者未告知起诉期限的，期限从知道或者应当知道之日起计算，\
      但自知道或者应当知道行政行为内容之日起最长不得超过一年。
      """),
  ]

  private static let onlineFiling = Rule(
    .onlineFiling, from: "2024-01-01", [Article(.reconsiderationLaw2023, 22, paragraph: 2)],
    "通过互联网渠道送达答复的，应当同时提供提交行政复议申请书的互联网渠道。")
}
