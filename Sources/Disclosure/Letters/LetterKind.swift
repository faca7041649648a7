/// A letter that an office hands out or sends (文书).
///
/// The raw value is the kind in the stored record and on the command line, and names its template: it is never renamed.
public enum LetterKind: String, Codable, CaseIterable, Sendable {
  // Of the procedure: they carry no remedy
  case receipt, clarification, justification, `extension`, delay
  case thirdPartyInquiry, agencyInquiry, consultationNotice, assistance, feeNotice
  /// 向第三方告知公开决定: of the procedure, and yet a decision that the third party may contest (Art. 51).
  case disclosureNotice
  // Replies (Art. 36)
  case granted, alreadyPublic, partlyGranted, refused, doesNotExist, otherOrgan, needsCreation, stillUnclear
  case petition, repeated, publishedMaterial, notProcessed, specialAccess, notGovernmentInformation, closed
  /// Several items, answered in several ways.
  case mixed
  /// 送达回证.
  case serviceReceipt
  /// 审批单: what was proposed and what each step of the review said, for the volume and for signing by hand.
  case worksheet
}

extension LetterKind {
  /// What stands in a list of letters.
  public var name: String {
    switch self {
    case .receipt: "登记回执"
    case .clarification: "补正告知书"
    case .justification: "说明理由告知书"
    case .extension: "延期答复告知书"
    case .delay: "延迟答复告知书"
    case .thirdPartyInquiry: "第三方意见征询书"
    case .agencyInquiry: "共同制作机关意见征询书"
    case .consultationNotice: "征求意见告知书"
    case .assistance: "协办函"
    case .feeNotice: "收费通知书"
    case .disclosureNotice: "向第三方告知公开决定"
    case .granted: "予以公开答复书"
    case .alreadyPublic: "已主动公开答复书"
    case .partlyGranted: "部分公开答复书"
    case .refused: "不予公开答复书"
    case .doesNotExist: "信息不存在答复书"
    case .otherOrgan: "非本机关负责公开答复书"
    case .needsCreation: "需另行制作答复书"
    case .stillUnclear: "补正后仍不明确答复书"
    case .petition: "信访等渠道告知书"
    case .repeated: "不予重复处理告知书"
    case .publishedMaterial: "公开出版物告知书"
    case .notProcessed: "不予处理告知书"
    case .specialAccess: "依法查询告知书"
    case .notGovernmentInformation: "不属于政府信息告知书"
    case .closed: "不再处理告知书"
    case .mixed: "分项答复书"
    case .serviceReceipt: "送达回证"
    case .worksheet: "审批单"
    }
  }

  /// Whether it answers the application, and so must tell the remedy and be numbered as a reply.
  public var isReply: Bool {
    switch self {
    case .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation,
      .stillUnclear, .petition, .repeated, .publishedMaterial, .notProcessed, .specialAccess,
      .notGovernmentInformation, .closed, .mixed:
      true
    case .receipt, .clarification, .justification, .extension, .delay, .thirdPartyInquiry, .agencyInquiry,
      .consultationNotice, .assistance, .feeNotice, .disclosureNotice, .serviceReceipt, .worksheet:
      false
    }
  }

  /// Whether it is a sheet of the office's own, filled in by hand or for the volume: addressed and sealed by nobody.
  public var isSheet: Bool { self == .serviceReceipt || self == .worksheet }

  /// Whether it must tell the remedy: replies, and the decision to disclose against a third party's objection (Art. 51).
  public var tellsRemedy: Bool { isReply || self == .disclosureNotice }

  /// The series that numbers it; nil for one that carries no 文号 of its own.
  public var series: LetterSeries? {
    switch self {
    case .receipt, .serviceReceipt, .worksheet: nil
    case .clarification: .clarification
    case .justification: .justification
    case .extension, .delay: .extension
    case .thirdPartyInquiry, .agencyInquiry: .inquiry
    case .consultationNotice, .disclosureNotice: .notice
    case .assistance: .assistance
    case .feeNotice: .fee
    case .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation,
      .stillUnclear, .petition, .repeated, .publishedMaterial, .notProcessed, .specialAccess,
      .notGovernmentInformation, .closed, .mixed:
      .reply
    }
  }

  /// What the remedy calls the letter.
  public var decision: String {
    switch self {
    case .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation,
      .stillUnclear, .specialAccess, .mixed:
      "本答复"
    case .petition, .repeated, .publishedMaterial, .notProcessed, .notGovernmentInformation, .closed: "本告知"
    case .disclosureNotice: "本决定"
    case .receipt, .clarification, .justification, .extension, .delay, .thirdPartyInquiry, .agencyInquiry,
      .consultationNotice, .assistance, .feeNotice, .serviceReceipt, .worksheet:
      name
    }
  }
}
