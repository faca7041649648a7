/// How the county's ledger of 2025 (761 rows) is made up; the invented ledgers are made up alike.
enum LedgerShape {
  static let rows = 761

  /// Received in each month of 2025.
  static let months = [51, 55, 70, 63, 71, 69, 44, 43, 75, 57, 60, 55]

  static let channels = WeightedChoice([
    ("邮寄(EMS)", 273), ("网络", 184), ("当面", 151), ("电子邮件", 77), ("平常信函", 38), ("传真", 24), ("口头", 14),
  ])

  static let kinds = WeightedChoice([("自然人", 753), ("法律服务机构", 5), ("商业企业", 3)])

  static let units = WeightedChoice([
    ("办公室", 87), ("财政局", 85), ("司法局", 83), ("住建局", 79), ("农业农村局", 79), ("自然资源局", 72), ("生态环境局", 72),
    ("教育局", 70), ("公安局", 67), ("民政局", 67),
  ])

  static let courses = WeightedChoice<Course>([
    (.plain, 604), (.clarified, 39), (.notClarified, 9), (.consulted, 44), (.extended, 58), (.feeUnpaid, 7),
  ])

  /// Without the ends that follow from the course of a case.
  static let outcomes = WeightedChoice([
    ("予以公开", 294), ("部分公开", 102), ("其他处理-申请人撤回", 78), ("其他处理-其他", 66), ("无法提供-信息不存在", 61),
    ("无法提供-非本机关负责公开", 51), ("不予公开-内部事务信息", 13), ("不予处理-信访举报投诉", 13), ("不予公开-行政查询事项", 11),
    ("不予处理-重复申请", 8), ("不予公开-行政执法案卷", 6), ("无法提供-需要另行制作", 3), ("不予公开-过程性信息", 2),
    ("不予公开-保护第三方合法权益", 2), ("不予公开-危及三安全一稳定", 2), ("不予公开-其他法律行政法规禁止公开", 2), ("不予处理-大量反复申请", 1),
    ("不予公开-国家秘密", 1), ("不予处理-确认或重新出具已获取信息", 1), ("无法提供-补正后仍不明确", 1),
  ])

  static let reconsiderationResults = WeightedChoice([("维持", 27), ("纠正", 10), ("其他", 9)])
  static let litigationResults = WeightedChoice([("维持", 11), ("其他", 1)])

  static let remarks = WeightedChoice([
    ("", 731), ("下年度收件", 10), ("EMS单号1234567890123", 5), ("申请人来电询问进度", 5), ("含附件3份,见卷内\n第2页", 5),
    ("申请人要求\"当面领取\"", 5),
  ])

  /// What stopped or lengthened the period.
  enum Course: Sendable {
    case plain, clarified, notClarified, consulted, extended, feeUnpaid
  }
}

/// Calendar days between two entries of a row.
extension LedgerShape {
  static let receiptToReply = Spread(1, 3, 7, 15, 22, 27, 39)
  static let receiptToClarificationNotice = Spread(1, 1, 3, 7, 8, 9, 15)
  static let noticeToClarification = Spread(2, 3, 6, 9, 16, 19, 22)
  static let noticeToClosing = Spread(22, 23, 24, 26, 28, 30, 35)
  static let receiptToConsultation = Spread(2, 3, 4, 6, 9, 10, 24)
  static let consultationToAnswer = Spread(3, 6, 8, 12, 16, 20, 27)
  static let receiptToExtension = Spread(14, 16, 17, 21, 24, 27, 30)
  static let extensionToReply = Spread(2, 4, 6, 9, 15, 24, 40)
  static let receiptToFeeNotice = Spread(5, 5, 9, 11, 15, 17, 20)
  static let feeNoticeToClosing = Spread(29, 30, 31, 33, 36, 40, 45)
  static let replyToArchive = Spread(3, 6, 12, 20, 28, 32, 40)
  static let replyToReconsideration = Spread(8, 10, 20, 30, 44, 58, 60)
  static let reconsiderationToResult = Spread(8, 24, 31, 45, 55, 62, 68)
  static let resultToLitigation = Spread(5, 8, 11, 13, 15, 15, 15)
  static let litigationToResult = Spread(35, 36, 55, 90, 106, 116, 145)
}
