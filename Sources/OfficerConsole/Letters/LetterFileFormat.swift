import OfficeDocuments

/// What a letter can be saved as.
enum LetterFileFormat: String, CaseIterable {
  case docx, html, text

  var name: String {
    switch self {
    case .docx: "Word文档（.docx）"
    case .html: "网页（.html）"
    case .text: "纯文本（.txt）"
    }
  }

  var fileExtension: String {
    switch self {
    case .docx: "docx"
    case .html: "html"
    case .text: "txt"
    }
  }
}
