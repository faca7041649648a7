extension AnnualRow {
  /// The row's place in table 三, as the form numbers it.
  public var number: AnnualNumber {
    switch self {
    case .newlyReceived: AnnualNumber(1)
    case .carriedIn: AnnualNumber(2)
    case .granted: AnnualNumber(3, 1)
    case .partlyGranted: AnnualNumber(3, 2)
    case .refusedStateSecret: AnnualNumber(3, 3, 1)
    case .refusedForbiddenByLaw: AnnualNumber(3, 3, 2)
    case .refusedSecurityAndStability: AnnualNumber(3, 3, 3)
    case .refusedThirdPartyRights: AnnualNumber(3, 3, 4)
    case .refusedInternalAffairs: AnnualNumber(3, 3, 5)
    case .refusedProcess: AnnualNumber(3, 3, 6)
    case .refusedEnforcementFile: AnnualNumber(3, 3, 7)
    case .refusedSpecialAccessRegime: AnnualNumber(3, 3, 8)
    case .unavailableNotHeld: AnnualNumber(3, 4, 1)
    case .unavailableNeedsCreation: AnnualNumber(3, 4, 2)
    case .unavailableStillUnclear: AnnualNumber(3, 4, 3)
    case .notProcessedPetition: AnnualNumber(3, 5, 1)
    case .notProcessedRepeat: AnnualNumber(3, 5, 2)
    case .notProcessedPublishedMaterial: AnnualNumber(3, 5, 3)
    case .notProcessedExcessive: AnnualNumber(3, 5, 4)
    case .notProcessedReconfirmation: AnnualNumber(3, 5, 5)
    case .closedNotClarified: AnnualNumber(3, 6, 1)
    case .closedFeeUnpaid: AnnualNumber(3, 6, 2)
    case .closedOther: AnnualNumber(3, 6, 3)
    case .otherHandling: AnnualNumber(3, 6)
    case .total: AnnualNumber(3, 7)
    case .carriedOut: AnnualNumber(4)
    }
  }

  /// The form's words for the row, without its number. Source: 国办公开办函〔2021〕30号, table 三.
  public var text: String {
    switch self {
    case .newlyReceived: "本年新收政府信息公开申请数量"
    case .carriedIn: "上年结转政府信息公开申请数量"
    case .granted: "予以公开"
    case .partlyGranted: "部分公开（区分处理的，只计这一情形，不计其他情形）"
    case .refusedStateSecret: "属于国家秘密"
    case .refusedForbiddenByLaw: "其他法律行政法规禁止公开"
    case .refusedSecurityAndStability: "危及“三安全一稳定”"
    case .refusedThirdPartyRights: "保护第三方合法权益"
    case .refusedInternalAffairs: "属于三类内部事务信息"
    case .refusedProcess: "属于四类过程性信息"
    case .refusedEnforcementFile: "属于行政执法案卷"
    case .refusedSpecialAccessRegime: "属于行政查询事项"
    case .unavailableNotHeld: "本机关不掌握相关政府信息"
    case .unavailableNeedsCreation: "没有现成信息需要另行制作"
    case .unavailableStillUnclear: "补正后申请内容仍不明确"
    case .notProcessedPetition: "信访举报投诉类申请"
    case .notProcessedRepeat: "重复申请"
    case .notProcessedPublishedMaterial: "要求提供公开出版物"
    case .notProcessedExcessive: "无正当理由大量反复申请"
    case .notProcessedReconfirmation: "要求行政机关确认或重新出具已获取信息"
    case .closedNotClarified: "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"
    case .closedFeeUnpaid: "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
    case .closedOther: "其他"
    case .otherHandling: "其他处理"
    case .total: "总计"
    case .carriedOut: "结转下年度继续办理"
    }
  }

  /// The line of the form: 1.属于国家秘密.
  public var label: String { number.marker + text }
}
