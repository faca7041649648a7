import Disclosure
import OfficeStore
import OfficeText

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
    guard let file else { throw .no(try erased(reference, office, context) ?? unknown) }
    context.output.line(StatusSentence.text(file))
    return .done
  }

  /// Who asks for it may know that it was destroyed, and when.
  private static func erased(
    _ reference: ReferenceNumber, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> String? {
    let erasure = try context.storing { () throws(StoreError) in try office.erasure(of: reference) }
    return erasure.map { "此件已办结归档，案卷已于\($0.erasedOn.iso)按保存期限销毁。" }
  }

  private static let unknown = "没有查到这个查询编号，请核对后再试。"
}
