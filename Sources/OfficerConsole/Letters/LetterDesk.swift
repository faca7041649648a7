package import Disclosure
package import OfficeDocuments
package import OfficeStore

/// Letters as the console needs them: only the program has the office's templates, and a printer.
package struct LetterDesk {
  package typealias Composing = (LetterOrder, [CaseFile], Office, _ isDraft: Bool) throws(ConsoleFault) ->
    OfficialDocument
  package typealias Packing = (OfficialDocument) throws(ConsoleFault) -> [UInt8]
  package typealias PrintRefusal = (Paper, _ command: String) -> String?
  package typealias Printing = (Paper, _ command: String) throws(ConsoleFault) -> Void

  /// What goes to a printer: a .docx, and the same as lines; nil for what is not at hand.
  package struct Paper {
    package let docx: [UInt8]?
    package let lines: [String]?
  }

  /// Lays a letter out by the office's template.
  let compose: Composing
  /// As .docx.
  let docx: Packing
  /// Why the system's command cannot take a paper; nil where it can.
  let refusalToPrint: PrintRefusal
  /// Hands a paper to the system's command, and does not wait for it.
  let print: Printing
  /// Those that the command is done with since this was asked last.
  let ended: () -> [EndedPrint]

  package init(
    compose: @escaping Composing, docx: @escaping Packing, refusalToPrint: @escaping PrintRefusal,
    print: @escaping Printing, ended: @escaping () -> [EndedPrint]
  ) {
    self.compose = compose
    self.docx = docx
    self.refusalToPrint = refusalToPrint
    self.print = print
    self.ended = ended
  }
}
