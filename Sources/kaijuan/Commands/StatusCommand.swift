import Disclosure
import OfficeStore

enum StatusCommand {
  static let form = CommandForm(
    name: "status", positionals: "查询编号", count: 1...4, summary: "申请人凭查询编号可以知道的办理情况",
    notes: ["查询编号有16个字符，横线、空格可以不写，不分大小写。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let text = context.arguments.positionals.joined()
    let reference: ReferenceNumber
    do { reference = try ReferenceNumber(parsing: text) } catch {
      switch error {
      case .wrongLength(let count): throw .no("查询编号应有16个字符（四组，每组四个），现有\(count)个，请核对。")
      case .illegalCharacter(let character, let group): throw .no("查询编号第\(group)组的“\(character)”不是编号用字，请核对。")
      case .checkMismatch: throw .no(unknown)
      }
    }
    let office = try context.office()
    let file = try context.storing { () throws(StoreError) in
      try office.row(reference: reference).flatMap { row throws(StoreError) in try office.file(of: row) }
    }
    guard let file else { throw .no(unknown) }
    context.output.line(sentence(file))
    return .done
  }

  private static let unknown = "没有查到这个查询编号，请核对后再试。"

  /// The stage in plain words. Nothing of the applicant, the subject or the office's inner steps.
  private static func sentence(_ file: CaseFile) -> String {
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
