import OfficeDocuments
import Terminal

/// What is missing or wrong in a filled form, each with its line and article.
enum FormCheckText {
  static func lines(_ filled: FilledForm, path: String, columns: Int?) -> [String] {
    let findings = filled.findings
    let wrong = findings.filter(\.isCertain)
    let hints = findings.filter { !$0.isCertain }
    let head = "\(path)：\(filled.form.name)"
    guard !findings.isEmpty else { return [head, "填写完整，没有发现填错的栏目。"] }
    return [head] + (wrong.isEmpty ? ["填写完整。"] : ["没有填写或者填错的\(wrong.count)处："])
      + wrong.flatMap { lines($0, filled, columns) }
      + (hints.isEmpty ? [] : ["请核对的\(hints.count)处："]) + hints.flatMap { lines($0, filled, columns) }
  }

  private static func lines(_ finding: FormFinding, _ filled: FilledForm, _ columns: Int?) -> [String] {
    let place = filled.line(of: finding).map { "第\($0)行" } ?? "表中没有这一栏"
    let item = finding.item > 1 ? "（第\(finding.item)项）" : ""
    let basis = finding.field.basis.map { "（\($0)）" } ?? ""
    let text = "\(finding.field.label)\(item)：\(finding.wording)\(basis)"
    let start = "  " + place.padded(toCells: 10)
    let parts = text.withoutControls.wrapped(toCells: columns.map { max(20, $0 - 12) } ?? .max)
    return parts.enumerated().map {
      ($0 == 0 ? start : String(repeating: " ", count: CellWidth.of(start))) + $1
    }
  }
}
