import Disclosure
import OfficeStore

enum StatusCommand {
  static let form = CommandForm(
    name: "status", positionals: "查询编号", count: 1...4, summary: "申请人凭查询编号可以知道的办理情况", reads: true)

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
    let row = try context.storing { () throws(StoreError) in try office.row(reference: reference) }
    guard let row else { throw .no(unknown) }
    context.output.line(sentence(row))
    return .done
  }

  private static let unknown = "没有查到这个编号，请核对后再试。"

  /// The stage in plain words. Nothing of the applicant, the subject or the office's inner steps.
  private static func sentence(_ row: CaseRow) -> String {
    switch row.stage {
    case .received: row.receivedOn == nil ? "申请已到达，正在与您确认收到。" : "申请已收到，正在登记。"
    case .registered: "申请已登记，正在办理。"
    case .underReview: row.holds.first?.statusSentence ?? "申请正在审核办理。"
    case .replied, .archived: "申请已答复，以答复书为准。"
    }
  }
}

extension Hold {
  fileprivate var statusSentence: String {
    switch self {
    case .clarification: "等待您按补正告知书补充申请内容。"
    case .thirdPartyConsultation, .agencyConsultation: "正在征求有关方面意见，所需时间不计入答复期限。"
    case .excessJustification: "等待您说明理由。"
    case .processingFee: "等待您缴纳信息处理费。"
    }
  }
}
