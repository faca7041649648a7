import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

/// Records the check of a file, with the decision on each finding, in a case.
struct DeidentifyRecording {
  private let office: Office
  private let file: CaseFile
  private let context: CommandContext

  init(_ number: String, _ context: CommandContext) throws(Failure) {
    self.context = context
    office = try context.officeForWriting()
    file = try context.file(named: number, in: office)
  }

  /// The file named, else the copies in the volume that are still to be checked.
  func documents(_ paths: [String]) throws(Failure) -> [CheckedDocument] {
    var documents: [CheckedDocument] = []
    for path in paths { documents.append(try context.checkedFile(path)) }
    guard paths.isEmpty else { return documents }
    let copies = file.state.attachments.filter {
      $0.facts.attachment == .disclosedCopy
        && file.state.deidentificationLack(ofContent: $0.facts.content) != nil
    }
    guard !copies.isEmpty else {
      throw .no("\(file.row.number) 没有尚待检查的“\(AttachmentKind.disclosedCopy.name)”。")
    }
    for copy in copies {
      documents.append(try context.checked(try context.content(of: copy, in: office), named: copy.facts.name))
    }
    return documents
  }

  /// - Throws: ``Failure``, exit code 1 where something is not decided on yet.
  func record(_ document: CheckedDocument) throws(Failure) {
    let choices = try DeidentifyChoices.read(context.arguments, count: document.findings.count)
    let facts: Deidentified
    do {
      facts = try document.decided(choices, lookedAt: context.arguments.text("looked"))
    } catch {
      switch error {
      case .undecided: throw .no("没有记入：\(error.wording)。用 --mask、--show、--not-personal 逐处决定。")
      case .notLookedAt: throw .no("没有记入：\(error.wording)。核对后加 --looked 写明核对情况。")
      case .noFinding, .dataInWords, .tooMany: throw .usage("没有记入：\(error.wording)。")
      }
    }
    let row = try context.storing { () throws(StoreError) in
      try office.record(
        .deidentified(facts), on: context.surroundings.today, of: file.row, by: context.surroundings.entry)
    }
    try RecordCommand.tell(
      "第\(row.version)条：\(CaseEventKind.deidentified.name)", row, before: file, office, context)
    if facts.toMask > 0 { context.output.error("注意：\(DeidentifiedText.toMask(facts))。") }
  }
}
