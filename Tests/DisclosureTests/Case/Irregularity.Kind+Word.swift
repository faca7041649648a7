import Disclosure

extension Irregularity.Kind {
  /// The word for it in the column 标记 of the example tables.
  var word: String {
    switch self {
    case .beforeReceipt: "早于收到"
    case .lateConfirmation: "迟延确认"
    case .lateClarificationNotice: "迟发补正告知"
    case .secondClarification: "再次补正"
    case .clarificationNotRequested: "未曾告知补正"
    case .closedWithoutClarification: "未告知补正"
    case .closedBeforeClarificationEnd: "过早以不补正结案"
    case .lateExtension: "延期过晚"
    case .secondExtension: "再次延期"
    case .extensionTooLong: "延期过长"
    case .lateDelayedDay: "延迟过晚"
    case .consultationUnknown: "无此征求意见"
    case .consultationUndelivered: "未送达"
    case .feeNotNoticed: "未曾通知收费"
    case .lateFeeNotice: "收费通知过晚"
    case .feePaidLate: "缴费逾期"
    case .closedWithoutFeeNotice: "未通知收费"
    case .closedBeforeFeeEnd: "过早以未缴费结案"
    case .lateReply: "逾期答复"
    case .timelinessUnknown: "是否逾期不明"
    case .replyWhileAwaiting: "未待意见即答复"
    case .secondReply: "再次答复"
    case .partDisclosureWithoutGround: "部分公开无理由"
    case .groundUnfit: "理由不合"
    case .reconsiderationLate: "复议逾期"
    case .litigationLate: "起诉逾期"
    case .disputeBeforeReply: "答复前争议"
    case .disputeOverWithdrawal: "撤回后争议"
    case .disputeUnknown: "无此争议"
    case .reconsiderationSkipped: "未经复议"
    case .notPermittedAtStage: "不合阶段"
    case .stopsNothing: "期满无从停止"
    case .periodUnfit: "期限不合"
    case .correctionUnknown: "无从更正"
    }
  }
}
