import Disclosure
import OfficeDocuments
import OfficeStore

extension CommandContext {
  /// A letter as it is laid out, by the office's templates.
  ///
  /// - Throws: ``Failure``, exit code 3 with everything that keeps the letter.
  func document(
    of order: LetterOrder, for files: [CaseFile], in office: Office, isDraft: Bool
  ) throws(Failure) -> OfficialDocument {
    let sender = try storing { () throws(StoreError) in
      try office.letterSender(of: files[0].state.respondentOrgan, on: order.printedOn)
    }
    let template = try TemplateFolder(self).letter(order.kind)
    let letter: Letter
    do {
      letter = try Letter(
        order, of: files.map(\.letterCase), from: sender)
    } catch { throw Self.refused(order.kind, error) }
    do { return try LetterDocument.document(letter, template, isDraft: isDraft) } catch {
      switch error {
      case .refused(let refusals): throw Self.refused(order.kind, refusals)
      case .template(let error): throw .data(error.wording)
      }
    }
  }

  private static func refused(_ kind: LetterKind, _ refusals: LetterRefusals) -> Failure {
    .refused("不能制作\(kind.name)：" + refusals.all.map { "\n  " + $0.sentence + "。" }.joined())
  }
}
