import Disclosure
import OfficeStore
import OfficeText

// A correction of an entry together with what is right.
extension RecordCommand {
  static func putRight(
    _ position: Int, _ kind: CaseEventKind, in file: CaseFile, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    guard let reason = context.arguments.text("because") else { throw .usage("缺少 --because（更正理由）。") }
    guard let wrong = file.events.first(where: { $0.sequence == position }) else {
      throw .usage("\(file.row.number) 没有第\(position)条记录，共\(file.events.count)条。")
    }
    guard wrong.fact.kind != .received else {
      throw .usage(
        "更正收件记录：kaijuan record \(file.row.number) corrected --event \(position) --reason 理由 并写明正确的内容。")
    }
    guard kind != .corrected, wrong.fact.kind != .corrected else { throw .usage("更正本身不能由别的内容代替，只能再更正。") }
    try refuseCorrected(position, in: file)
    let fact = try fact(kind, in: wrong, context)
    let (day, entry) = (try context.arguments.day("day") ?? wrong.day, context.surroundings.entry)
    guard !context.arguments.has("preview") else {
      tell(
        try context.storing { () throws(StoreError) in
          try office.previewCorrection(position, of: file.row, to: fact, on: day, by: entry)
        }, file.row, context)
      return .done
    }
    let updated = try context.storing { () throws(StoreError) in
      try office.correct(position, of: file.row, to: fact, on: day, reason: reason, by: entry)
    }
    try tell("第\(updated.version)条：更正后的\(kind.name)", updated, before: file, office, context)
    return .done
  }

  /// What is not given stays as it was recorded; an event of another kind has nothing of the wrong one, and another
  /// outcome nothing of what explained the wrong one.
  private static func fact(
    _ kind: CaseEventKind, in wrong: CaseEvent, _ context: CommandContext
  ) throws(Failure) -> CaseFact {
    guard kind == wrong.fact.kind else { return try fact(kind, [:], nil, context) }
    let recorded = RecordedFields(of: wrong.fact)
    let right = try fact(kind, recorded.typed, recorded, context)
    guard right.answeredAs != wrong.fact.answeredAs else { return right }
    return try fact(kind, recorded.typed.filter { !ofOutcome.contains($0.key) }, recorded, context)
  }

  /// What is said for one outcome and holds of no other.
  private static let ofOutcome: Set<String> = [
    "statedReasons", "grounds", "redactions", "grantedHow", "closedOtherAs", "itemReplies", "rowReason",
    "responsibleOrgan", "whyNoOrgan", "otherLaw",
  ]

  private static func fact(
    _ kind: CaseEventKind, _ kept: [String: [String]], _ recorded: RecordedFields?, _ context: CommandContext
  ) throws(Failure) -> CaseFact {
    let fields = kept.merging(context.arguments.fields) { $1 }
    do {
      return try FactReader(kind, fields, defaults: .none, naming: .options, putsRight: recorded).fact()
    } catch { throw .usage(error.message) }
  }
}

extension CaseFact {
  /// The outcome of a reply or of an opinion; nil of any other event.
  fileprivate var answeredAs: Outcome? {
    if case .replied(let facts) = self { return facts.outcome }
    if case .opinionProposed(let facts) = self { return facts.outcome }
    return nil
  }
}
