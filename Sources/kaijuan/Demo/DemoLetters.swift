import Disclosure
import OfficeDocuments
import OfficeStore
import Templates

/// Letters that the demonstration's office made of its cases, by the templates that come with the program.
struct DemoLetters {
  /// Which letter of which case, with the words that an officer wrote.
  private static let planned: [(kind: LetterKind, subject: String, words: [LetterField: String])] = [
    (.receipt, "河西工业园环境影响报告书及批复", [:]), (.clarification, "相关材料", [:]),
    (.extension, "2015年以来撤并村小名录", [:]), (.refused, "河东新区征收会议纪要", [:]),
    (.granted, "民族中学搬迁安置方案", [.given: "随本答复书提供《民族中学搬迁安置方案》复印件1份，共6页"]),
  ]

  let office: Office
  let entry: Entry

  func make() throws(StoreError) {
    for plan in Self.planned {
      guard let row = try office.search(plan.subject, limit: 1).first, let file = try office.file(of: row)
      else {
        continue
      }
      try make(plan.kind, of: file, plan.words)
    }
  }

  /// A letter that the day does not allow is left out.
  private func make(
    _ kind: LetterKind, of file: CaseFile, _ words: [LetterField: String]
  ) throws(StoreError) {
    let printedOn = Self.printedDay(kind, file.state) ?? entry.today
    let order = LetterOrder(kind, printedOn: printedOn, madeOn: entry.today, words: words)
    let sender = try office.letterSender(of: file.state.respondentOrgan, on: printedOn)
    let letter = NewLetter(
      kind: kind, organ: file.state.respondentOrgan, printedOn: printedOn,
      words: Dictionary(uniqueKeysWithValues: words.map { ($0.key.rawValue, $0.value) }))
    do throws(LetterNotMade<any Error>) {
      _ = try office.makeLetter(letter, for: [file.row], by: entry) { number throws(any Error) in
        let letter = try Letter(order.numbered(number), of: [file.letterCase], from: sender)
        return try WordDocument.bytes(
          LetterDocument.document(letter, Self.template(kind), isDraft: false))
      }
    } catch {
      if case .store(let fault) = error { throw fault }
    }
  }

  /// The day of what the letter tells.
  private static func printedDay(_ kind: LetterKind, _ state: CaseState) -> Day? {
    switch kind {
    case .receipt: state.registeredOn
    case .clarification: state.currentRound?.clarifications.last?.requestedOn
    case .extension: state.currentRound?.extensions.last?.decidedOn
    case .justification, .delay, .thirdPartyInquiry, .agencyInquiry, .consultationNotice, .assistance,
      .feeNotice, .disclosureNotice, .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist,
      .otherOrgan, .needsCreation, .stillUnclear, .petition, .repeated, .publishedMaterial, .notProcessed,
      .specialAccess, .notGovernmentInformation, .closed, .mixed, .serviceReceipt, .worksheet:
      state.printedDay(of: kind)
    }
  }

  private static func template(_ kind: LetterKind) throws(TemplateError) -> Template {
    let shipped = kind.template
    return try LetterTemplate.read(
      TemplateSource(name: shipped.fileName, bytes: shipped.bytes), for: kind)
  }
}
