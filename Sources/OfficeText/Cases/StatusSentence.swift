import Disclosure
package import OfficeStore

/// What an applicant may know of a case: on their own question, or told by an officer.
package enum StatusSentence {
  /// The stage in plain words. Nothing of the applicant, the subject or the office's inner steps.
  package static func text(_ file: CaseFile) -> String {
    switch file.row.stage {
    case .received: file.row.receivedOn == nil ? "申请已到达，正在与您确认。" : "申请已收到，正在登记。"
    case .registered: "申请已登记，正在办理。"
    case .underReview: file.row.holds.first.map { waiting($0, file.row.actBy) } ?? "申请正在审核办理。"
    case .replied, .archived: ending(file.state)
    }
  }

  private static func ending(_ state: CaseState) -> String {
    if state.handedOverOn != nil { return "申请已转由其他机关办理。" }
    if state.withdrawnOn != nil, state.reply == nil { return "申请已按您的意愿撤回，办理终结。" }
    if state.concludedOn != nil { return "您的事项已办结，以书面告知为准。" }
    switch state.reply?.facts.outcome {
    case .closedNotClarified: return "您未在规定期限内补正，办理终结。"
    case .closedFeeUnpaid: return "您未在规定期限内缴费，办理终结。"
    case nil, .granted, .partlyGranted, .refusedStateSecret, .refusedForbiddenByLaw,
      .refusedSecurityAndStability,
      .refusedThirdPartyRights, .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile,
      .refusedSpecialAccessRegime, .doesNotExist, .otherOrganResponsible, .unavailableNeedsCreation,
      .unavailableStillUnclear, .notProcessedPetition, .notProcessedRepeat, .notProcessedPublishedMaterial,
      .notProcessedExcessive, .notProcessedReconfirmation, .closedOther:
      return "申请已答复，以答复书为准。"
    }
  }

  /// A day that a notice may still move is not told.
  private static func waiting(_ hold: Hold, _ end: CountedDay?) -> String {
    let until = end.flatMap { $0.isProvisional ? nil : "，期限至\($0.day.chinese)" } ?? ""
    return switch hold {
    case .clarification: "等待您按补正告知书补充申请内容\(until)。"
    case .thirdPartyConsultation, .agencyConsultation: "正在征求有关方面意见，所需时间不计入答复期限。"
    case .excessJustification: "等待您说明申请数量、频次的理由。"
    case .processingFee: "等待您缴纳信息处理费\(until)。"
    }
  }
}
