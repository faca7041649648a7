/// How a report is printed, or written to a file.
package enum ReportFileFormat: String, CaseIterable, Sendable {
  case text, html, json

  package var name: String {
    switch self {
    case .text: "纯文本"
    case .html: "网页（可打印）"
    case .json: "JSON（供程序读取）"
    }
  }

  /// What ends the name of such a file.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .json: "json"
    }
  }
}
