import Disclosure

extension LedgerOutcome {
  /// Every way to write an outcome: the form's words (国办公开办函〔2021〕30号), those of the Regulation, and usual ones.
  static let names = LedgerNames<LedgerOutcome>(
    granted + parts + under("不予公开", grounds) + under("无法提供", unavailable) + under("不予处理", notProcessed)
      + under("其他处理", closed),
    vague: [
      (["不予公开", "不公开", "不同意公开"], own(grounds)), (["无法提供"], own(unavailable)),
      (["不予处理"], own(notProcessed)), (["其他处理"], own(closed)),
      (["不再处理", "其他处理-不再处理"], [Outcome.closedNotClarified.name, Outcome.closedFeeUnpaid.name]),
    ], own: own(granted) + own(grounds) + own(unavailable) + own(notProcessed) + own(closed))

  private typealias Entry = (value: LedgerOutcome, names: [String])

  private static let granted: [Entry] = [
    (.init(.granted), ["予以公开", "公开", "同意公开", "准予公开", "全部公开", "依申请公开"]),
    (
      .init(.granted, .alreadyPublic),
      ["予以公开-已主动公开", "已主动公开", "主动公开", "属于主动公开", "予以公开-告知获取方式", "告知获取方式"]
    ),
    (.init(.granted, .provided), ["予以公开-提供信息", "提供信息"]),
    (
      .init(.partlyGranted), ["部分公开", "同意部分公开", "予以部分公开", "区分处理", "部分公开（区分处理的，只计这一情形，不计其他情形）"]
    ),
  ]

  /// 部分公开 with the ground of the part withheld: 部分公开-第三方合法权益.
  private static let parts: [Entry] = grounds.map { entry in
    (.init(.partlyGranted, grounds: [entry.value.outcome]), entry.names.map { "部分公开-" + $0 })
  }

  private static let grounds: [Entry] = [
    (.init(.refusedStateSecret), ["国家秘密", "属于国家秘密", "涉及国家秘密", "涉密"]),
    (
      .init(.refusedForbiddenByLaw),
      ["法律行政法规禁止公开", "其他法律行政法规禁止公开", "法律法规禁止公开", "其他法律法规禁止公开"]
    ),
    (.init(.refusedSecurityAndStability), ["危及三安全一稳定", "三安全一稳定"]),
    (
      .init(.refusedThirdPartyRights),
      [
        "保护第三方合法权益", "第三方合法权益", "损害第三方合法权益", "商业秘密", "涉及商业秘密", "个人隐私", "涉及个人隐私",
      ]
    ),
    (.init(.refusedInternalAffairs), ["内部事务信息", "属于内部事务信息", "三类内部事务信息", "属于三类内部事务信息", "内部事务"]),
    (.init(.refusedProcess), ["过程性信息", "属于过程性信息", "四类过程性信息", "属于四类过程性信息"]),
    (.init(.refusedEnforcementFile), ["行政执法案卷", "属于行政执法案卷", "行政执法案卷信息", "执法案卷"]),
    (.init(.refusedSpecialAccessRegime), ["行政查询事项", "属于行政查询事项", "依法查询", "告知依法查询"]),
  ]

  private static let unavailable: [Entry] = [
    (.init(.doesNotExist), ["信息不存在", "政府信息不存在", "该政府信息不存在", "不存在"]),
    (
      .init(.otherOrganResponsible),
      [
        "非本机关负责公开", "不属于本机关负责公开", "不属于本行政机关负责公开", "不属于本机关公开", "非本机关公开", "非本机关信息", "非本机关政府信息",
      ]
    ),
    // The form's own words for both together; either counts in 三(四)1.
    (
      .init(.doesNotExist, coversAlso: .otherOrganResponsible),
      ["本机关不掌握相关政府信息", "本机关不掌握", "不掌握相关政府信息"]
    ),
    (
      .init(.unavailableNeedsCreation),
      ["需要另行制作", "需另行制作", "没有现成信息需要另行制作", "没有现成信息", "需要加工分析"]
    ),
    (.init(.unavailableStillUnclear), ["补正后仍不明确", "补正后申请内容仍不明确", "申请内容仍不明确"]),
  ]

  private static let notProcessed: [Entry] = [
    (
      .init(.notProcessedPetition),
      ["信访举报投诉", "信访举报投诉类申请", "信访、投诉、举报", "信访投诉举报", "信访", "投诉举报", "举报投诉"]
    ),
    (.init(.notProcessedRepeat), ["重复申请", "不予重复处理"]),
    (.init(.notProcessedPublishedMaterial), ["公开出版物", "要求提供公开出版物"]),
    (.init(.notProcessedExcessive), ["大量反复申请", "无正当理由大量反复申请"]),
    (
      .init(.notProcessedReconfirmation),
      ["确认或重新出具已获取信息", "要求行政机关确认或重新出具已获取信息", "要求确认或重新出具已获取信息"]
    ),
  ]

  private static let closed: [Entry] = [
    (
      .init(.closedNotClarified),
      [
        "逾期不补正", "逾期未补正", "申请人逾期不补正", "无正当理由逾期不补正", "申请人无正当理由逾期不补正",
        "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      ]
    ),
    (
      .init(.closedFeeUnpaid),
      [
        "逾期未缴费", "逾期不缴费", "申请人逾期未缴费", "逾期未缴纳费用", "申请人逾期未按收费通知要求缴纳费用",
        "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      ]
    ),
    (
      .init(.closedOther, as: .withdrawn),
      ["申请人撤回", "撤回", "撤回申请", "主动撤回", "申请人主动撤回", "申请人撤回申请", "主动撤回申请"]
    ),
    (
      .init(.closedOther, as: .notGovernmentInformation),
      ["不属于政府信息", "非政府信息", "咨询", "属于咨询", "咨询事项"]
    ),
    (.init(.closedOther, as: .other), ["其他", "其它"]),
  ]

  /// The names behind the heading of their group, and alone.
  private static func under(_ heading: String, _ entries: [Entry]) -> [Entry] {
    entries.map { ($0.value, $0.names.map { "\(heading)-\($0)" } + $0.names) }
  }

  /// The program's own names of a group.
  private static func own(_ entries: [Entry]) -> [String] {
    entries.filter { $0.value.coversAlso == nil }.map(\.value.text)
  }
}
