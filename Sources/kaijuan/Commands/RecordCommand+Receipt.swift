import Disclosure
import OfficeStore

// A correction of the receipt.
extension RecordCommand {
  static func isReceipt(_ arguments: Arguments, _ file: CaseFile) throws(Failure) -> Bool {
    let position = try arguments.integer("event", in: 1...1_000_000)
    return file.events.contains { $0.sequence == position && $0.fact.kind == .received }
  }

  /// An entry that was corrected no longer counts: what took its place is corrected instead, or the correction.
  static func refuseCorrected(_ position: Int, in file: CaseFile) throws(Failure) {
    let standing = CaseState.standing(file.events)
    guard !standing.contains(where: { $0.sequence == position }) else { return }
    let correction = standing.first { event in
      if case .corrected(let facts) = event.fact { facts.event == position } else { false }
    }
    let by = correction.map { "由第\($0.sequence)条" } ?? ""
    let kind = file.events.first { $0.sequence == position }?.fact.kind
    let advice =
      if kind == .received, let now = standing.first(where: { $0.fact.kind == .received }) {
        "现行的收件记录是第\(now.sequence)条，应更正第\(now.sequence)条"
      } else if let correction {
        "更正有误的，应更正第\(correction.sequence)条；更正后另行记录的有误，应更正该条"
      } else {
        "各条记录见 kaijuan show \(file.row.number)"
      }
    throw .refused("第\(position)条记录已经\(by)更正过，不再计入。\(advice)。")
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
    try refuseCorrected(position, in: file)
    let correction = try ReceiptCorrection(arguments, of: file)
    let updated = try context.storing { () throws(StoreError) in
      try office.correctReceipt(
        of: file.row, to: correction, reason: reason, by: context.surroundings.entry)
    }
    try tell("第\(updated.version)条：更正后的收到申请", updated, before: file, office, context)
    return .done
  }
}
