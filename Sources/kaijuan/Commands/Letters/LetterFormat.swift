import OfficeDocuments
import OfficeText

/// The forms in which a letter is written.
enum LetterFormat: String, CaseIterable {
  case text, html, docx

  /// - Parameter columns: terminal cells that a line of text may take.
  func bytes(_ document: OfficialDocument, columns: Int?) throws(Failure) -> [UInt8] {
    switch self {
    case .text: Array((DocumentText.lines(document, columns: columns).joined(separator: "\n") + "\n").utf8)
    case .html: Array(HTMLDocument.html(document).utf8)
    case .docx: try Failure.writing { () throws(DocumentFault) in try WordDocument.bytes(document) }
    }
  }
}
