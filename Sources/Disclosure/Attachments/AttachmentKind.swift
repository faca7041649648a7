/// What a file is that was put into the volume of a case, in the order in which the volume has them (Art. 45; 一案一卷).
///
/// The raw value is stored in the record: it is never renamed.
public enum AttachmentKind: String, Codable, CaseIterable, Sendable {
  case application, identityProof, authorisation, envelope
  case clarificationAnswer, justification, opinion, paymentProof
  case searchMaterial, reviewSheet, secrecyReview
  case signedLetter, disclosedCopy, postingSlip, proofOfService
  case withdrawal, disputePaper, other

  public var name: String {
    switch self {
    case .application: "申请书"
    case .identityProof: "身份证明"
    case .authorisation: "授权委托书"
    case .envelope: "信封或网页截图"
    case .clarificationAnswer: "补正材料"
    case .justification: "说明理由材料"
    case .opinion: "征求意见的答复"
    case .paymentProof: "缴费凭证"
    case .searchMaterial: "检索材料"
    case .reviewSheet: "审批材料"
    case .secrecyReview: "保密审查材料"
    case .signedLetter: "盖章文书"
    case .disclosedCopy: "提供的信息副本"
    case .postingSlip: "邮寄凭证"
    case .proofOfService: "送达凭证"
    case .withdrawal: "撤回材料"
    case .disputePaper: "复议诉讼材料"
    case .other: "其他材料"
    }
  }
}
