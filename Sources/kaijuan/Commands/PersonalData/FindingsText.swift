import Disclosure
import OfficeDocuments
import OfficeText
import Terminal

/// What was found in a file, for a person to decide on: this is the one place where the data itself is shown.
struct FindingsText {
  let document: CheckedDocument

  var lines: [String] {
    [heading] + document.findings.flatMap(Self.lines) + document.unread.map { "  须人工核对：\($0)。" }
  }

  private var heading: String {
    let counts = PersonalDataKind.allCases.compactMap { kind -> String? in
      let count = document.findings.count { $0.data.kind == kind }
      return count > 0 ? "\(kind.name)\(count)处" : nil
    }
    guard !counts.isEmpty else { return "\(document.name)：没有找到个人信息" }
    return "\(document.name)：找到个人信息\(document.findings.count)处（\(counts.joined(separator: "、"))）"
  }

  private static func lines(_ finding: CheckedDocument.Finding) -> [String] {
    let data = finding.data
    let doubt = data.doubt.map { "（\($0.wording)）" } ?? ""
    return [
      "  \(finding.number). \(data.kind.name)，\(finding.place)\(doubt)",
      "     \((data.before + "【" + data.text.oneLine + "】" + data.after).withoutControls)",
    ]
  }

  var json: JSONOutput {
    .object([
      "file": .text(document.name), "sm3": .text(document.content),
      "unread": .list(document.unread.map(JSONOutput.text)),
      "findings": .list(document.findings.map(Self.json)),
    ])
  }

  private static func json(_ finding: CheckedDocument.Finding) -> JSONOutput {
    let data = finding.data
    return .object([
      "number": .integer(finding.number), "kind": .text(data.kind.rawValue), "place": .text(finding.place),
      "text": .text(data.text), "masked": .text(data.masked), "before": .text(data.before),
      "after": .text(data.after), "doubt": .optional(data.doubt?.wording),
    ])
  }
}

extension String {
  /// A number that a line end breaks, on one line.
  fileprivate var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
