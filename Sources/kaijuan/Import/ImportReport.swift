import Disclosure
import OfficeDocuments
import OfficeText

/// What an import says at its end.
struct ImportReport {
  private let survey: LedgerSurvey
  private let isDryRun: Bool
  private let acceptsValid: Bool

  init(_ survey: LedgerSurvey, isDryRun: Bool, acceptsValid: Bool) {
    self.survey = survey
    self.isDryRun = isDryRun
    self.acceptsValid = acceptsValid
  }

  func print(_ context: CommandContext) throws(Failure) {
    if context.arguments.has("json") {
      try printJSON(context.output)
    } else {
      context.output.lines(lines)
    }
    for rejection in survey.rejections + survey.conflicts {
      context.output.error(line(rejection))
    }
  }

  /// A sentence on a row as a whole names its line itself. A value is shown on one line, its beginning at least.
  private func line(_ rejection: LedgerRejection) -> String {
    guard !rejection.column.isEmpty else { return rejection.reason }
    let words = rejection.value.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 } }
    let value = words.joined(separator: " ")
    let shown = value.isEmpty ? "" : value.count > 40 ? "“\(value.prefix(40))…”" : "“\(value)”"
    return "第\(rejection.line)行 \(rejection.column)\(shown)：\(rejection.reason)"
  }

  private var lines: [String] {
    var lines = [form]
    if !survey.unknownColumns.isEmpty {
      lines.append("不认识的列，内容存为备注：\(survey.unknownColumns.joined(separator: "、"))")
    }
    lines.append(
      "读取\(survey.read)行：\(verb)\(count)件，未变\(survey.unchanged)件，冲突\(survey.conflicts.count)件，"
        + "不合格\(Set(survey.rejections.map(\.line)).count)行。")
    if !survey.totalRows.isEmpty {
      lines.append("合计行，不是办件，未导入：\(survey.totalRows.map { "第\($0)行" }.joined(separator: "、"))。")
    }
    if let note { lines.append(note) }
    if let file = survey.rejectedFile { lines.append("未导入的行连同原因存于 \(file)，改好后可再导入。") }
    return lines + warningLines
  }

  private var form: String {
    let encoding = "编码 \(survey.header.encoding.name)"
    guard let delimiter = survey.header.delimiter else { return "\(encoding)，本程序导出的 JSON。" }
    return "\(encoding)，分隔符 \(delimiter.name)，表头在第\(survey.header.line)行。"
  }

  private var warningLines: [String] {
    let warnings = survey.warnings
    guard warnings.count > 0 else { return [] }
    let how = survey.imported > 0 ? "已照实导入并注明" : "导入时照实录入并注明"
    var lines = ["", "与法律不符或需要核对的事实（\(how)）\(warnings.count)处："]
    lines += warnings.first.map { "  第\($0.line)行 \($0.number)：\($0.text)" }
    if warnings.count > warnings.first.count {
      lines.append("  …其余\(warnings.count - warnings.first.count)处从略，加 --json 可得到全部。")
    }
    return lines
  }

  private var count: Int { isDryRun ? survey.accepted : survey.imported }
  private var verb: String { isDryRun ? "可导入" : "导入" }

  private var note: String? {
    if isDryRun { return "只检查，没有写入。" }
    return survey.isClean || acceptsValid ? nil : "有不合格或冲突的行，没有写入任何内容。改好后再导入，或加 --accept-valid 只导入合格的行。"
  }

  /// The warnings come last, as they were kept: there may be more of them than memory should hold.
  private func printJSON(_ output: Output) throws(Failure) {
    try survey.warnings.finish()
    let head = JSONOutput.object([
      "read": .integer(survey.read), "imported": .integer(count), "unchanged": .integer(survey.unchanged),
      "conflicts": .list(survey.conflicts.map(rejection)),
      "rejected": .list(survey.rejections.map(rejection)),
      "totalRows": .list(survey.totalRows.map { .integer($0) }),
      "unknownColumns": .list(survey.unknownColumns.map { .text($0) }),
    ]).rendered
    output.text(head.dropLast(2) + ",\n  \"warnings\" : [")
    try survey.warnings.printJSON(output)
    output.line("\n  ]\n}")
  }

  private func rejection(_ rejection: LedgerRejection) -> JSONOutput {
    .object([
      "line": .integer(rejection.line), "column": .text(rejection.column), "value": .text(rejection.value),
      "reason": .text(rejection.reason),
    ])
  }
}
