import Disclosure

/// A name that the templates of letters may use, beside those of ``LetterField`` and of the grounds.
enum LetterName: String, CaseIterable {
  // Every letter
  case organ = "机关"
  case addressee = "收件人"
  case you = "你"
  case printedOn = "落款日期"
  case isSeveral = "多件"
  case applications = "申请"
  case number = "编号"
  case reference = "查询编号"
  case receivedOn = "收到日期"
  case channel = "收件方式"
  case request = "申请内容"
  case dueIsCertain = "期限确定"
  case due = "答复期限"
  case replyDays = "答复工作日数"
  case hasStatusPage = "有查询网址"
  case statusPage = "查询网址"
  // Of the procedure
  case lacks = "补正原因"
  case whatToAdd = "补正内容"
  case clarificationDays = "补正期限"
  case breaksArticle29 = "不合第二十九条"
  case isLateNotice = "逾期告知"
  case clockNotice = "期限说明"
  case circumstances = "数量频次情况"
  case hasReasonDays = "有说明期限"
  case reasonDays = "说明期限"
  case extensionDays = "延长工作日数"
  case extensionReason = "延长理由"
  case delayedUntil = "延迟至"
  case isThirdParty = "涉及第三方"
  case opinionDays = "意见期限"
  case disclosureReasons = "公开理由"
  case feeByPage = "按量计费"
  case feeQuantity = "计费数量"
  case feeAmount = "金额"
  case feeDays = "缴费期限"
  case feePortions = "计费明细"
  // Replies
  case basis = "依据"
  case items = "申请事项"
  case grounds = "理由类型"
  case hasReasons = "有理由"
  case reasons = "理由"
  case searches = "检索记录"
  case isReconfirmation = "重新出具"
  case isUnpaid = "逾期未缴费"
  case isRedo = "重新答复"
  case redoOrder = "重新答复依据"
  case remedy = "救济告知"
}

extension LetterName {
  var kind: TemplateVocabulary.Kind {
    switch self {
    case .organ, .addressee, .you, .printedOn, .number, .reference, .receivedOn, .channel, .request, .due,
      .statusPage, .whatToAdd, .circumstances, .extensionReason, .delayedUntil, .disclosureReasons, .basis,
      .reasons, .remedy, .clockNotice, .redoOrder:
      .text
    case .isSeveral, .dueIsCertain, .hasStatusPage, .hasReasonDays, .isThirdParty, .feeByPage, .hasReasons,
      .isReconfirmation, .isUnpaid, .breaksArticle29, .isLateNotice, .isRedo:
      .condition
    case .replyDays, .clarificationDays, .reasonDays, .extensionDays, .opinionDays, .feeQuantity, .feeAmount,
      .feeDays:
      .number
    case .applications:
      .list(Self.vocabulary([.number, .reference, .receivedOn, .channel, .request]))
    case .lacks: .list(TemplateVocabulary(["名称": .text, "末项": .condition]))
    case .grounds: .list(TemplateVocabulary(["名称": .text, Self.basis.rawValue: .text]))
    case .items:
      .list(TemplateVocabulary(["序号": .number, "内容": .text, "答复": .text, Self.basis.rawValue: .text]))
    case .searches: .list(TemplateVocabulary(["检索范围": .text, "检索词": .text]))
    case .feePortions:
      .list(TemplateVocabulary(["起": .number, "止": .number, "单位": .text, "单价": .number, "小计": .number]))
    }
  }

  /// Which letters can use the name.
  func serves(_ letter: LetterKind) -> Bool {
    switch self {
    case .organ, .addressee, .you, .printedOn, .isSeveral, .applications, .number, .reference, .receivedOn,
      .channel, .request, .dueIsCertain, .due, .replyDays, .hasStatusPage, .statusPage:
      true
    case .lacks, .whatToAdd, .clarificationDays, .breaksArticle29, .isLateNotice, .clockNotice:
      letter == .clarification
    case .circumstances: letter == .justification
    case .hasReasonDays, .reasonDays: letter == .justification
    case .extensionDays, .extensionReason: letter == .extension
    case .delayedUntil: letter == .delay
    case .isThirdParty: letter == .consultationNotice
    case .opinionDays: [.thirdPartyInquiry, .agencyInquiry, .consultationNotice].contains(letter)
    case .disclosureReasons: letter == .disclosureNotice
    case .feeByPage, .feeQuantity, .feeAmount, .feeDays, .feePortions: letter == .feeNotice
    case .basis, .items, .grounds, .hasReasons, .reasons, .isRedo, .redoOrder: letter.isReply
    case .searches: letter == .doesNotExist || letter == .mixed
    case .isReconfirmation: letter == .notProcessed
    case .isUnpaid: letter == .closed
    case .remedy: letter.tellsRemedy
    }
  }

  private static func vocabulary(_ names: [LetterName]) -> TemplateVocabulary {
    TemplateVocabulary(Dictionary(uniqueKeysWithValues: names.map { ($0.rawValue, $0.kind) }))
  }
}

extension LetterField {
  /// Its name in a template; 有 before it is the condition that something was written.
  var templateName: String {
    switch self {
    case .given: "提供内容"
    case .whereToGet: "获取途径"
    case .responsibleOrgan: "负责机关"
    case .whyNoOrgan: "不能确定的理由"
    case .otherLaw: "其他法律"
    case .properWay: "办理渠道"
    case .earlierReply: "原答复"
    case .subject: "征求内容"
    case .unit: "协办单位"
    case .assistance: "协助事项"
    case .payment: "缴费方式"
    case .served: "送达文书"
    case .remark: "其他说明"
    }
  }

  var conditionName: String { "有" + templateName }
}

extension Outcome {
  /// The ground as a template asks whether it is among them, as 过程性信息: the name of its row in the yearly report.
  var groundName: String? { isGround ? row.placeholder : nil }
}
