/// A paper as plain lines: what is said, in the order of the page, without its layout.
///
/// A paragraph is a line however long it is: whoever shows it knows how wide a line may be.
public enum TextDocument {
  /// - Returns: the mark first, then a line for every paragraph and every row of a table, whose cells stand between
  ///   tabs. A QR code is its caption.
  public static func lines(_ document: OfficialDocument) -> [String] {
    ((document.mark.map { [$0.inOneLine] } ?? []) + document.blocks.flatMap(lines)).filter { !$0.isEmpty }
  }

  /// - Returns: the lines of one element; none for a break of sheets.
  public static func lines(_ block: DocumentBlock) -> [String] {
    switch block {
    case .redHead(let text), .subtitle(let text), .addressee(let text), .remark(let text): [text.inOneLine]
    case .reference(let number, let signer):
      [number.inOneLine + (signer.map { "\t" + DocumentBlock.signerText($0) } ?? "")]
    case .title(let pieces): DocumentBlock.titleLines(pieces)
    case .heading(let text, _), .paragraph(let text), .prompt(let text): text.printedLines
    case .table(let table): lines(of: table)
    case .code(let text, let caption): DocumentBlock.codeLines(text, caption)
    case .attachments(let names): DocumentBlock.attachmentLines(names)
    case .signature(let organ, let date, _): [organ.inOneLine, date.inOneLine]
    case .note(let text): [DocumentBlock.noteText(text)]
    case .annex(let number, let title): [number.inOneLine, title.inOneLine]
    case .newSheet, .newWideSheet: []
    }
  }

  private static func lines(of table: DocumentTable) -> [String] {
    (table.caption.map { [$0.inOneLine] } ?? []) + table.textRows.map { $0.joined(separator: "\t") }
  }
}
