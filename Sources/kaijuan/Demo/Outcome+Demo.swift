import Disclosure

extension Outcome {
  /// The words of an invented reply.
  var demoReasons: String {
    switch self {
    case .granted: "属于应当公开的政府信息"
    case .partlyGranted: "其中部分内容不宜公开，作区分处理"
    case .refusedStateSecret: "该信息已依法确定为国家秘密"
    case .refusedForbiddenByLaw: "法律禁止公开"
    case .refusedSecurityAndStability: "公开后可能危及公共安全"
    case .refusedThirdPartyRights: "涉及他人个人隐私，第三方不同意公开"
    case .refusedInternalAffairs: "属于内部人事管理信息"
    case .refusedProcess: "属于讨论记录，尚未形成结论"
    case .refusedEnforcementFile: "属于行政执法案卷"
    case .refusedSpecialAccessRegime: "应当依照不动产登记资料查询的规定办理"
    case .doesNotExist: "经检索，该政府信息不存在"
    case .otherOrganResponsible: "该信息由其他机关负责公开"
    case .unavailableNeedsCreation: "需要对现有信息进行加工、分析"
    case .unavailableStillUnclear: "补正后申请内容仍不明确"
    case .notProcessedPetition: "所提事项属于信访事项"
    case .notProcessedRepeat: "已就相同内容作出答复"
    case .notProcessedPublishedMaterial: "所要求提供的是公开出版物"
    case .notProcessedExcessive: "申请数量、频次明显超过合理范围，说明的理由不合理"
    case .notProcessedReconfirmation: "要求重新出具已获取的信息"
    case .closedNotClarified: "逾期未补正"
    case .closedFeeUnpaid: "逾期未缴纳信息处理费"
    case .closedOther: "所提事项为咨询，不属于政府信息公开申请"
    }
  }

  /// An invented reply of this outcome.
  var demoReply: Replied {
    Replied(
      outcome: self, grantedHow: self == .granted ? .provided : nil,
      closedOtherAs: self == .closedOther ? .notGovernmentInformation : nil,
      grounds: self == .partlyGranted ? [.refusedProcess] : [], statedReasons: demoReasons,
      responsibleOrgan: self == .otherOrganResponsible ? "县自然资源局" : nil, otherLaw: demoLaw)
  }

  private var demoLaw: String? {
    switch self {
    case .refusedForbiddenByLaw: "《中华人民共和国统计法》第九条"
    case .refusedSpecialAccessRegime: "《不动产登记暂行条例》第二十七条"
    case .granted, .partlyGranted, .refusedStateSecret, .refusedSecurityAndStability,
      .refusedThirdPartyRights,
      .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile, .doesNotExist,
      .otherOrganResponsible,
      .unavailableNeedsCreation, .unavailableStillUnclear, .notProcessedPetition, .notProcessedRepeat,
      .notProcessedPublishedMaterial, .notProcessedExcessive, .notProcessedReconfirmation,
      .closedNotClarified,
      .closedFeeUnpaid, .closedOther:
      nil
    }
  }

  /// What has to come before such a reply, and the working day after receipt on which it can be given.
  var demoPrelude: (steps: [DemoStep], repliedAfter: Int) {
    switch self {
    case .refusedThirdPartyRights:
      (DemoStep.consultation(2, .thirdParty, "相关权利人") + DemoStep.opinion(9, .objects), 14)
    case .doesNotExist: ([.search], 11)
    case .unavailableStillUnclear:
      (
        DemoStep.clarification(3) + [
          DemoStep(8, .clarificationReceived(ClarificationReceived(words: "仍只写“相关材料”")))
        ], 14
      )
    case .notProcessedExcessive:
      (
        [
          DemoStep(3, .justificationRequested(JustificationRequested(words: "三个月内申请126件", workingDays: 10))),
          DemoStep(8, .justificationReceived(JustificationReceived(isReasonable: false, words: "就是想要"))),
        ], 13
      )
    case .closedNotClarified: (DemoStep.clarification(3), 19)
    case .closedFeeUnpaid: (DemoStep.fee(3), 24)
    case .granted, .partlyGranted, .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability,
      .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile, .refusedSpecialAccessRegime,
      .otherOrganResponsible, .unavailableNeedsCreation, .notProcessedPetition, .notProcessedRepeat,
      .notProcessedPublishedMaterial, .notProcessedReconfirmation, .closedOther:
      ([], 12)
    }
  }
}

extension DemoStep {
  fileprivate static var search: DemoStep {
    DemoStep(
      7,
      .searched(
        Searched(places: ["档案室", "电子公文系统"], terms: ["改制", "清算"], searcher: "陈涛", isFound: false)),
      by: .handler)
  }
}
