import Disclosure
import OfficeDocuments
import OfficeStore

/// A letter that is being written: what was asked for, and the cases that it answers.
struct LetterInHand {
  let order: LetterOrder
  /// The first is the one from which it is written.
  let files: [CaseFile]
  private let sender: LetterSender

  init(_ order: LetterOrder, _ files: [CaseFile], at desk: Desk) throws(ConsoleFault) {
    self.order = order
    self.files = files
    let organ = files.first?.state.respondentOrgan ?? ""
    sender = try desk.reading { (office) throws(StoreError) in
      try office.letterSender(of: organ, on: order.printedOn)
    }
  }

  /// What keeps it from leaving; empty where nothing does.
  var refusals: [LetterRefusal] {
    do throws(LetterRefusals) {
      _ = try Letter(order, of: files.map(\.letterCase), from: sender)
      return []
    } catch { return error.all }
  }

  /// As it is laid out, with the number that it carries.
  func document(
    numbered number: String?, isDraft: Bool, at desk: Desk
  ) throws(ConsoleFault) -> OfficialDocument {
    try desk.letters.compose(order.numbered(number), files, desk.office, isDraft)
  }

  /// What the store needs of it.
  var new: NewLetter {
    NewLetter(
      kind: order.kind, organ: files.first?.state.respondentOrgan ?? "", printedOn: order.printedOn,
      documentNumber: order.documentNumber,
      words: Dictionary(uniqueKeysWithValues: order.words.map { ($0.key.rawValue, $0.value) }))
  }

  /// The number that it would carry, taken from nothing yet.
  func foreseenNumber(at desk: Desk) throws(ConsoleFault) -> String? {
    let new = self.new
    return try desk.reading { (office) throws(StoreError) in try office.nextDocumentNumber(of: new) }
  }

  /// Numbers it, and keeps it with each case.
  func make(at desk: Desk) throws(ConsoleFault) -> (made: MadeLetter, document: OfficialDocument) {
    guard !desk.isReadOnly else { throw .sentence("现在是只读方式（--readonly），不能写入。") }
    var written: OfficialDocument?
    let made: MadeLetter
    do throws(LetterNotMade<ConsoleFault>) {
      made = try desk.office.makeLetter(new, for: files.map(\.row), by: desk.entry) {
        number throws(ConsoleFault) in
        let document = try self.document(numbered: number, isDraft: false, at: desk)
        written = document
        return try desk.letters.docx(document)
      }
    } catch {
      switch error {
      case .store(let failure): throw .store(failure)
      case .refused(let fault): throw fault
      }
    }
    guard let written else { preconditionFailure("a letter was made and not written out") }
    return (made, written)
  }
}
