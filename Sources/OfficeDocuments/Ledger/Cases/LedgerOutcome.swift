public import Disclosure

/// How a ledger writes that a case ended: an outcome, with the variant where its words tell it.
public struct LedgerOutcome: Hashable, Sendable {
  public let outcome: Outcome
  public let grantedHow: GrantedHow?
  public let closedOtherAs: ClosedOtherAs?

  init(_ outcome: Outcome, _ grantedHow: GrantedHow? = nil, as closedOtherAs: ClosedOtherAs? = nil) {
    self.outcome = outcome
    self.grantedHow = grantedHow
    self.closedOtherAs = closedOtherAs
  }

  /// What a text means, or nil where it is unknown or could mean several rows (不予公开 alone).
  public static func parse(_ text: String) -> LedgerOutcome? { names.value(of: text) }

  /// The texts that an error lists as right.
  static var known: [String] { names.own }

  /// What an export writes.
  public static func text(of outcome: Outcome, _ closedOtherAs: ClosedOtherAs?) -> String {
    switch (outcome, closedOtherAs) {
    case (.closedOther, .withdrawn): "其他处理-申请人撤回"
    case (.closedOther, .notGovernmentInformation): "其他处理-不属于政府信息"
    default: outcome.name
    }
  }

  private static let names = LedgerNames<LedgerOutcome>([
    (.init(.granted), ["予以公开", "公开", "同意公开", "全部公开", "依申请公开"]),
    (.init(.granted, .alreadyPublic), ["已主动公开", "予以公开-已主动公开", "主动公开", "告知获取方式"]),
    (.init(.granted, .provided), ["予以公开-提供信息", "提供信息"]),
    (.init(.partlyGranted), ["部分公开", "同意部分公开", "区分处理"]),
    (.init(.refusedStateSecret), ["不予公开-国家秘密", "国家秘密", "属于国家秘密", "不予公开-属于国家秘密"]),
    (
      .init(.refusedForbiddenByLaw),
      ["不予公开-其他法律行政法规禁止公开", "不予公开-法律行政法规禁止公开", "其他法律行政法规禁止公开", "法律、行政法规禁止公开"]
    ),
    (
      .init(.refusedSecurityAndStability),
      ["不予公开-危及三安全一稳定", "危及三安全一稳定", "三安全一稳定", "不予公开-三安全一稳定"]
    ),
    (
      .init(.refusedThirdPartyRights),
      ["不予公开-保护第三方合法权益", "保护第三方合法权益", "第三方合法权益", "不予公开-第三方合法权益"]
    ),
    (
      .init(.refusedInternalAffairs),
      ["不予公开-内部事务信息", "内部事务信息", "属于三类内部事务信息", "不予公开-属于三类内部事务信息"]
    ),
    (
      .init(.refusedProcess),
      ["不予公开-过程性信息", "过程性信息", "属于四类过程性信息", "不予公开-属于四类过程性信息"]
    ),
    (
      .init(.refusedEnforcementFile),
      ["不予公开-行政执法案卷", "行政执法案卷", "属于行政执法案卷", "不予公开-属于行政执法案卷"]
    ),
    (
      .init(.refusedSpecialAccessRegime),
      ["不予公开-行政查询事项", "行政查询事项", "属于行政查询事项", "不予公开-属于行政查询事项", "依法查询"]
    ),
    (.init(.doesNotExist), ["无法提供-信息不存在", "信息不存在", "政府信息不存在"]),
    (
      .init(.otherOrganResponsible),
      ["无法提供-非本机关负责公开", "非本机关负责公开", "不属于本机关公开", "非本机关信息", "不属于本机关负责公开"]
    ),
    (
      .init(.unavailableNeedsCreation),
      ["无法提供-需要另行制作", "需要另行制作", "需另行制作", "没有现成信息需要另行制作", "无法提供-没有现成信息需要另行制作"]
    ),
    (
      .init(.unavailableStillUnclear),
      ["无法提供-补正后仍不明确", "补正后仍不明确", "补正后申请内容仍不明确", "无法提供-补正后申请内容仍不明确"]
    ),
    (
      .init(.notProcessedPetition),
      ["不予处理-信访举报投诉", "信访举报投诉", "信访举报投诉类申请", "不予处理-信访举报投诉类申请"]
    ),
    (.init(.notProcessedRepeat), ["不予处理-重复申请", "重复申请", "不予重复处理"]),
    (
      .init(.notProcessedPublishedMaterial),
      ["不予处理-公开出版物", "公开出版物", "要求提供公开出版物", "不予处理-要求提供公开出版物"]
    ),
    (
      .init(.notProcessedExcessive),
      ["不予处理-大量反复申请", "大量反复申请", "无正当理由大量反复申请", "不予处理-无正当理由大量反复申请"]
    ),
    (
      .init(.notProcessedReconfirmation),
      ["不予处理-确认或重新出具已获取信息", "确认或重新出具已获取信息", "要求行政机关确认或重新出具已获取信息"]
    ),
    (
      .init(.closedNotClarified),
      ["其他处理-逾期不补正", "逾期不补正", "申请人逾期不补正", "其他处理-申请人无正当理由逾期不补正"]
    ),
    (
      .init(.closedFeeUnpaid), ["其他处理-逾期未缴费", "逾期未缴费", "申请人逾期未缴费", "其他处理-逾期未缴纳费用"]
    ),
    (
      .init(.closedOther, as: .withdrawn),
      ["其他处理-申请人撤回", "申请人撤回", "撤回", "撤回申请", "主动撤回", "申请人主动撤回", "其他处理-撤回"]
    ),
    (
      .init(.closedOther, as: .notGovernmentInformation),
      ["其他处理-不属于政府信息", "不属于政府信息", "非政府信息", "咨询", "其他处理-咨询"]
    ),
    (.init(.closedOther, as: .other), ["其他处理-其他", "其他处理", "其他"]),
  ])
}
