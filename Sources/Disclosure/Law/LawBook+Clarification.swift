extension LawBook {
  static let clarification: [Rule] = Array(
    [clarificationNotice, clarificationPeriod, clarificationRestart, secondClarification].joined())

  private static let clarificationNotice: [Rule] = [
    Rule(
      .clarificationNotice, from: "2008-05-01", through: "2019-05-14", [.regulation2007(21, item: 4)],
      "申请内容不明确的，应当告知申请人作出更改、补充。", note: "2007年条例没有规定告知的期限。"),
    Rule(
      .clarificationNotice, from: "2019-05-15", [.regulation(30)], sets: .workingDays(7),
      """
      政府信息公开申请内容不明确的，行政机关应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知申请人作出补正，\
      说明需要补正的事项和合理的补正期限。
      """),
  ]

  private static let clarificationPeriod: [Rule] = [
    Rule(
      .clarificationPeriod, from: "2008-05-01", through: "2019-05-14", [.regulation2007(21, item: 4)],
      basis: .practice, settable: true, sets: .workingDays(15), "告知申请人更改、补充的，给予15个工作日。",
      note: "2007年条例没有规定更改、补充的期限，由本机关确定。"),
    Rule(
      .clarificationPeriod, from: "2019-05-15", [.regulation(30)],
      basis: .practice, settable: true, sets: .workingDays(15),
      "合理的补正期限由本机关确定，默认15个工作日；申请人无正当理由逾期不补正的，视为放弃申请，不再处理。"),
  ]

  private static let clarificationRestart: [Rule] = [
    Rule(
      .clarificationRestart, from: "2008-05-01", through: "2019-05-14", [.regulation2007(21, item: 4)],
      basis: .interpretation, "答复期限自收到更改、补充后的申请之日起重新计算，收到之日不计算在内。",
      note: "2007年条例对此没有规定，比照2019年修订后的条例第三十条。"),
    Rule(
      .clarificationRestart, from: "2019-05-15", [.regulation(30)],
      "答复期限自行政机关收到补正的申请之日起计算。",
      note: """
        本程序的理解：收到补正之日不计算在内；迟于7个工作日发出的补正告知，记录并警示，不使答复期限重新计算；\
        补正前已依法延长的，重新计算的期限包含延长的工作日。
        """),
  ]

  private static let secondClarification: [Rule] = [
    Rule(
      .secondClarification, from: "2008-05-01", through: "2019-05-14", [.regulation2007(21, item: 4)],
      basis: .interpretation, "2007年条例没有规定告知更改、补充的次数。"),
    Rule(
      .secondClarification, from: "2019-05-15", [.regulation(30)], basis: .interpretation, sets: .count(1),
      "补正应当一次性告知，再次要求补正没有依据；补正后申请内容仍不明确的，作无法提供答复。"),
  ]
}
