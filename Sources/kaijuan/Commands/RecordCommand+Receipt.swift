import Disclosure
import OfficeStore

// A correction of the receipt.
extension RecordCommand {
  static func isReceipt(_ arguments: Arguments, _ file: CaseFile) throws(Failure) -> Bool {
    let position = try arguments.integer("event", in: 1...1_000_000)
    return file.events.contains { $0.sequence == position && $0.fact.kind == .received }
  }

  /// A wrong receipt goes together with what is right.
  static func correctReceipt(
    of file: CaseFile, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    let arguments = context.arguments
    guard !arguments.has("preview"), !arguments.has("day") else {
      throw .usage("更正收件记录当日生效，不能与 --preview、--day 同用。")
    }
    guard let reason = arguments.text("reason") else { throw .usage("缺少 --reason（更正理由）。") }
    let position = try arguments.integer("event", in: 1...1_000_000) ?? 0
    guard CaseState.standing(file.events).contains(where: { $0.sequence == position }) else {
      throw .refused("第\(position)条记录已经更正过。")
    }
    let correction = try ReceiptCorrection(arguments, of: file)
    let updated = try context.storing { () throws(StoreError) in
      try office.correctReceipt(
        of: file.row, to: correction, reason: reason, by: context.surroundings.entry)
    }
    try tell("第\(updated.version)条：更正后的收到申请", updated, before: file, office, context)
    return .done
  }
}
