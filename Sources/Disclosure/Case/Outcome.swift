/// How a case, or one item of it, ended. Beside the stage, never a stage.
///
/// Each outcome has the row of table 三 that counts it (``row``) and the articles that its letter cites
/// (``citation``). Source: 国办公开办函〔2021〕30号; the Regulation, Arts. 14–16, 30, 35–39.
public enum Outcome: String, Codable, CaseIterable, Sendable {
  case granted
  case partlyGranted
  case refusedStateSecret
  case refusedForbiddenByLaw
  case refusedSecurityAndStability
  case refusedThirdPartyRights
  case refusedInternalAffairs
  case refusedProcess
  case refusedEnforcementFile
  case refusedSpecialAccessRegime
  case doesNotExist
  case otherOrganResponsible
  case unavailableNeedsCreation
  case unavailableStillUnclear
  case notProcessedPetition
  case notProcessedRepeat
  case notProcessedPublishedMaterial
  case notProcessedExcessive
  case notProcessedReconfirmation
  case closedNotClarified
  case closedFeeUnpaid
  case closedOther
}

extension Outcome {
  /// The eight grounds of 三(三) 不予公开: what may stand behind a part disclosure, too.
  public static let grounds: [Outcome] = [
    .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability, .refusedThirdPartyRights,
    .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile, .refusedSpecialAccessRegime,
  ]

  /// Whether it may stand behind a part disclosure.
  public var isGround: Bool { Self.grounds.contains(self) }

  /// In the law's words.
  public var name: String {
    switch self {
    case .granted: "予以公开"
    case .partlyGranted: "部分公开"
    case .refusedStateSecret: "不予公开-国家秘密"
    case .refusedForbiddenByLaw: "不予公开-法律行政法规禁止公开"
    case .refusedSecurityAndStability: "不予公开-危及三安全一稳定"
    case .refusedThirdPartyRights: "不予公开-保护第三方合法权益"
    case .refusedInternalAffairs: "不予公开-内部事务信息"
    case .refusedProcess: "不予公开-过程性信息"
    case .refusedEnforcementFile: "不予公开-行政执法案卷"
    case .refusedSpecialAccessRegime: "不予公开-行政查询事项"
    case .doesNotExist: "无法提供-信息不存在"
    case .otherOrganResponsible: "无法提供-非本机关负责公开"
    case .unavailableNeedsCreation: "无法提供-需要另行制作"
    case .unavailableStillUnclear: "无法提供-补正后仍不明确"
    case .notProcessedPetition: "不予处理-信访举报投诉"
    case .notProcessedRepeat: "不予处理-重复申请"
    case .notProcessedPublishedMaterial: "不予处理-公开出版物"
    case .notProcessedExcessive: "不予处理-大量反复申请"
    case .notProcessedReconfirmation: "不予处理-确认或重新出具已获取信息"
    case .closedNotClarified: "其他处理-逾期不补正"
    case .closedFeeUnpaid: "其他处理-逾期未缴费"
    case .closedOther: "其他处理-其他"
    }
  }

  /// The row of table 三 that counts this outcome.
  public var row: AnnualRow {
    switch self {
    case .granted: .granted
    case .partlyGranted: .partlyGranted
    case .refusedStateSecret: .refusedStateSecret
    case .refusedForbiddenByLaw: .refusedForbiddenByLaw
    case .refusedSecurityAndStability: .refusedSecurityAndStability
    case .refusedThirdPartyRights: .refusedThirdPartyRights
    case .refusedInternalAffairs: .refusedInternalAffairs
    case .refusedProcess: .refusedProcess
    case .refusedEnforcementFile: .refusedEnforcementFile
    case .refusedSpecialAccessRegime: .refusedSpecialAccessRegime
    case .doesNotExist, .otherOrganResponsible: .unavailableNotHeld
    case .unavailableNeedsCreation: .unavailableNeedsCreation
    case .unavailableStillUnclear: .unavailableStillUnclear
    case .notProcessedPetition: .notProcessedPetition
    case .notProcessedRepeat: .notProcessedRepeat
    case .notProcessedPublishedMaterial: .notProcessedPublishedMaterial
    case .notProcessedExcessive: .notProcessedExcessive
    case .notProcessedReconfirmation: .notProcessedReconfirmation
    case .closedNotClarified: .closedNotClarified
    case .closedFeeUnpaid: .closedFeeUnpaid
    case .closedOther: .closedOther
    }
  }

  /// What the reply cites; empty where the table alone names it.
  public var citation: [Article] {
    switch self {
    case .granted: [.regulation(36, item: 1), .regulation(36, item: 2)]
    case .partlyGranted: [.regulation(37), .regulation(36, item: 3)]
    case .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability:
      [.regulation(14), .regulation(36, item: 3)]
    case .refusedThirdPartyRights: [.regulation(15), .regulation(32), .regulation(36, item: 3)]
    case .refusedInternalAffairs: [.regulation(16, paragraph: 1), .regulation(36, item: 3)]
    case .refusedProcess, .refusedEnforcementFile:
      [.regulation(16, paragraph: 2), .regulation(36, item: 3)]
    case .refusedSpecialAccessRegime: [.regulation(36, item: 7)]
    case .doesNotExist: [.regulation(36, item: 4)]
    case .otherOrganResponsible: [.regulation(36, item: 5), .regulation(10)]
    case .unavailableNeedsCreation: [.regulation(38)]
    case .unavailableStillUnclear, .closedNotClarified: [.regulation(30)]
    case .notProcessedPetition: [.regulation(39, paragraph: 1)]
    case .notProcessedRepeat: [.regulation(36, item: 6)]
    case .notProcessedPublishedMaterial: [.regulation(39, paragraph: 2)]
    case .notProcessedExcessive: [.regulation(35)]
    case .notProcessedReconfirmation: [.annualForm2021]
    case .closedFeeUnpaid: [.feeMeasures()]
    case .closedOther: []
    }
  }
}
