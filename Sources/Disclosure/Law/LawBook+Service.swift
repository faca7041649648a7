// In which moment a reply is given: 国办公开办函〔2016〕235号, point 4, of 2016-12-07. Before it, the service of
// court papers was followed by analogy.
extension LawBook {
  static let service: [Rule] = Array([inTimeByPost, inTimeByHand, inTimeElectronic].joined())

  private static let noProvisionYet = "国办公开办函〔2016〕235号作出前没有明文，比照民事诉讼法。"

  private static let inTimeByPost: [Rule] = [
    Rule(
      .inTimeByPost, from: "2008-05-01", through: "2012-12-31",
      [Article(.civilProcedureLaw2007, 75, paragraph: 4)], basis: .interpretation,
      "采取邮寄送达方式的，以交邮之日当日为期限计算时点。", note: noProvisionYet),
    Rule(
      .inTimeByPost, from: "2013-01-01", through: "2016-12-06",
      [Article(.civilProcedureLaw2012, 82, paragraph: 4)], basis: .interpretation,
      "采取邮寄送达方式的，以交邮之日当日为期限计算时点。", note: noProvisionYet),
    Rule(
      .inTimeByPost, from: "2016-12-07", [Article(.serviceReply2016)],
      "采取邮寄送达方式送达的，应当通过邮政企业送达，以交邮之日当日为期限计算时点。",
      note: "本程序的理解：退回以后再次寄送，不改变首次交邮之日；本机关写错收件人或者地址的一次，不作准。"),
  ]

  private static let inTimeByHand: [Rule] = [
    Rule(
      .inTimeByHand, from: "2008-05-01", through: "2012-12-31",
      [Article(.civilProcedureLaw2007, 77, paragraph: 2)], basis: .interpretation,
      "直接送达、委托其他行政机关代为送达的，以申请人签收之日当日为期限计算时点。", note: noProvisionYet),
    Rule(
      .inTimeByHand, from: "2013-01-01", through: "2016-12-06",
      [Article(.civilProcedureLaw2012, 84, paragraph: 2)], basis: .interpretation,
      "直接送达、委托其他行政机关代为送达的，以申请人签收之日当日为期限计算时点。", note: noProvisionYet),
    Rule(
      .inTimeByHand, from: "2016-12-07", [Article(.serviceReply2016)],
      "采取直接送达、委托其他行政机关代为送达等方式送达的，以申请人及其法定代理人签收之日当日为期限计算时点。"),
  ]

  private static let inTimeElectronic: [Rule] = [
    Rule(
      .inTimeElectronic, from: "2008-05-01", through: "2019-05-14", [.regulation2007(24, paragraph: 2)],
      basis: .interpretation, "以电子方式答复的，以发出之日为期限计算时点。",
      note: "没有明文，比照交邮之日。"),
    Rule(
      .inTimeElectronic, from: "2019-05-15", [.regulation(33, paragraph: 2)],
      basis: .interpretation, "以电子方式答复的，以发出之日为期限计算时点。",
      note: "国办公开办函〔2016〕235号没有规定电子方式，比照交邮之日。"),
  ]
}
