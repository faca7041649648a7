extension LawBook {
  static let consultation: [Rule] = Array(
    [thirdPartyConsultation, agencyConsultation, consultationPause, undeliveredConsultation].joined())

  private static let thirdPartyConsultation: [Rule] = [
    Rule(
      .thirdPartyConsultation, from: "2008-05-01", through: "2019-05-14", [.regulation2007(23)],
      """
      申请公开的政府信息涉及商业秘密、个人隐私，公开后可能损害第三方合法权益的，应当书面征求第三方的意见；\
      第三方不同意公开的，不得公开，但不公开可能对公共利益造成重大影响的，应当予以公开并书面通知第三方。
      """,
      note: "2007年条例没有规定第三方提出意见的期限。"),
    Rule(
      .thirdPartyConsultation, from: "2019-05-15", [.regulation(32)], sets: .workingDays(15),
      """
      公开会损害第三方合法权益的，应当书面征求第三方的意见；第三方应当自收到征求意见书之日起15个工作日内提出意见，\
      逾期未提出意见的，由行政机关依照条例的规定决定是否公开。
      """,
      note: "逾期不视为同意公开。"),
  ]

  private static let agencyConsultation: [Rule] = [
    Rule(
      .agencyConsultation, from: "2008-05-01", through: "2019-05-14",
      [.regulation2007(7, paragraph: 1), .regulation2007(24, paragraph: 3)], basis: .interpretation,
      "信息涉及其他行政机关的，应当与有关行政机关沟通、确认；所需时间不从答复期限中扣除。",
      note: "2007年条例没有规定其他机关提出意见的期限，第二十四条第三款只扣除征求第三方意见所需时间。"),
    Rule(
      .agencyConsultation, from: "2019-05-15", [.regulation(34)], sets: .workingDays(15),
      """
      由两个以上行政机关共同制作的，牵头制作的行政机关可以征求相关行政机关的意见，被征求意见机关应当自收到征求意见书之日起\
      15个工作日内提出意见，逾期未提出意见的视为同意公开。
      """,
      note: "只限其他机关；本机关内部协办不停止计算期限。"),
  ]

  private static let consultationPause: [Rule] = [
    Rule(
      .consultationPause, from: "2008-05-01", through: "2019-05-14", [.regulation2007(24, paragraph: 3)],
      basis: .interpretation,
      "征求第三方意见所需时间不计算在答复期限内：发出之日的次日起，至收到意见之日止的工作日不计入。",
      note: "条文只规定所需时间不计算在内，起止日是本程序的理解；同时进行的征求意见只扣除一次。"),
    Rule(
      .consultationPause, from: "2019-05-15", [.regulation(33, paragraph: 3)], basis: .interpretation,
      """
      征求第三方和其他机关意见所需时间不计算在答复期限内：发出之日的次日起，至收到意见之日或者意见期限届满之日止的工作日\
      不计入。
      """,
      note: "条文只规定所需时间不计算在内，起止日是本程序的理解；同时进行的征求意见只扣除一次。"),
  ]

  private static let undeliveredConsultation: [Rule] = [
    Rule(
      .undeliveredConsultation, from: "2008-05-01", through: "2019-05-14", [.regulation2007(23)],
      basis: .interpretation, "2007年条例没有规定第三方提出意见的期限，意见收到以前，不计入的时间没有确定的终止日。"),
    Rule(
      .undeliveredConsultation, from: "2019-05-15", [.regulation(32), .regulation(34)],
      basis: .interpretation,
      "提出意见的期限自收到意见征询书之日起算：意见征询书未送达的，该期限不开始，应当再次送达；收到之日不明的，终止日不确定。"),
  ]
}
