/// How a report is printed, or written to a file.
package enum ReportFileFormat: String, CaseIterable, Sendable {
  case text, html, docx, xlsx, json

  /// Whether it is bytes that no terminal shows.
  package var isBinary: Bool {
    switch self {
    case .text, .html, .json: false
    case .docx, .xlsx: true
    }
  }

  /// Whether it is laid out as a paper is.
  package var isPrintable: Bool {
    switch self {
    case .html, .docx: true
    case .text, .xlsx, .json: false
    }
  }

  package var name: String {
    switch self {
    case .text: "纯文本"
    case .html: "网页（可打印）"
    case .docx: "Word文档（可打印、可编辑）"
    case .xlsx: "Excel表格（各表）"
    case .json: "JSON（供程序读取）"
    }
  }

  /// What ends the name of such a file.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .docx, .xlsx, .json: rawValue
    }
  }
}
