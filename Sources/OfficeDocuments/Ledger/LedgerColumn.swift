/// The columns of a ledger, in the order in which an export writes them.
public enum LedgerColumn: String, CaseIterable, Sendable {
  case caseNumber, receivedOn, channel, applicant, applicantKind, content, handlingUnit
  case clarificationNotifiedOn, clarificationReceivedOn
  case thirdPartyConsultedOn, thirdPartyAnsweredOn
  case extensionNotifiedOn, feeNotifiedOn, feePaidOn
  case repliedOn, outcome
  case reconsiderationFiledOn, reconsiderationResult, reconsiderationConcludedOn
  case litigationFiledOn, litigationType, litigationResult, litigationConcludedOn
  case archivedOn, remarks
  case contact, identityNumber, replyNumber, registeredOn
  /// The last day as the office wrote it: kept, but the deadline is always reckoned anew.
  case statedDue
  case reference, respondentOrgan
  /// All that is on record of a case, as an export writes it for an import: no person's to edit.
  case history

  /// Without these a row is no application: a number, the day that starts the clock, who asks, and for what.
  public static let required: [LedgerColumn] = [.caseNumber, .receivedOn, .applicant, .content]

  /// The header that an export writes.
  public var name: String {
    switch self {
    case .caseNumber: "登记编号"
    case .receivedOn: "收到申请日期"
    case .channel: "申请方式"
    case .applicant: "申请人"
    case .applicantKind: "申请人类别"
    case .content: "申请内容"
    case .handlingUnit: "承办单位"
    case .clarificationNotifiedOn: "补正告知日期"
    case .clarificationReceivedOn: "收到补正日期"
    case .thirdPartyConsultedOn: "征求第三方意见日期"
    case .thirdPartyAnsweredOn: "收到第三方意见日期"
    case .extensionNotifiedOn: "延期告知日期"
    case .feeNotifiedOn: "收费通知日期"
    case .feePaidOn: "缴费日期"
    case .repliedOn: "答复日期"
    case .outcome: "答复类型"
    case .reconsiderationFiledOn: "行政复议申请日期"
    case .reconsiderationResult: "行政复议结果"
    case .reconsiderationConcludedOn: "行政复议审结日期"
    case .litigationFiledOn: "行政诉讼立案日期"
    case .litigationType: "行政诉讼类型"
    case .litigationResult: "行政诉讼结果"
    case .litigationConcludedOn: "行政诉讼审结日期"
    case .archivedOn: "归档日期"
    case .remarks: "备注"
    case .contact: "联系电话"
    case .identityNumber: "证件号码"
    case .replyNumber: "答复文号"
    case .registeredOn: "登记日期"
    case .statedDue: "期限"
    case .reference: "查询编号"
    case .respondentOrgan: "答复机关"
    // A ledger may well have a column 办理经过 or 记录 of its own.
    case .history: "开卷记录（请勿改动）"
    }
  }
}
