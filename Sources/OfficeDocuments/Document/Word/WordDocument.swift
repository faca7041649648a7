/// A paper as .docx, laid out as official papers are: A4, 22 lines of 28 characters, 仿宋 三号. Source: GB/T 9704-2012.
///
/// It opens in WPS, Word and LibreOffice. The same paper is the same bytes on one machine, whatever the clock, the time
/// zone and the language are; no name of a person or of a program's user is in it.
public enum WordDocument {
  /// - Throws: ``DocumentFault`` where the parts cannot be packed; nothing that a paper says is refused.
  public static func bytes(_ document: OfficialDocument) throws(DocumentFault) -> [UInt8] {
    var body = WordBody(isMarked: document.mark != nil)
    for sheet in document.sheets { try body.add(sheet) }
    var parts = [
      ("[Content_Types].xml", WordPackage.contentTypes(isMarked: document.mark != nil)),
      ("_rels/.rels", WordPackage.relations),
      ("docProps/core.xml", WordPackage.core(title: document.name)), ("docProps/app.xml", WordPackage.app),
      ("word/document.xml", body.xml), ("word/_rels/document.xml.rels", body.relations),
      ("word/styles.xml", WordStyle.part), ("word/fontTable.xml", WordFace.part),
      ("word/settings.xml", WordPackage.settings), ("word/footer1.xml", WordPackage.footer(.oddFooter)),
      ("word/footer2.xml", WordPackage.footer(.evenFooter)),
    ]
    if let mark = document.mark { parts.append(("word/header1.xml", WordPackage.header(mark))) }
    return try ZipArchive(
      entries: parts.map { ZipArchive.Entry(name: $0, bytes: Array($1.utf8)) }
        + body.pictures.map { ZipArchive.Entry(name: "word/\($0.path)", bytes: $0.bytes) }
    ).bytes()
  }
}
