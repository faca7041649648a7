import Disclosure
import OfficeDocuments

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

  func print(_ context: CommandContext) {
    if context.arguments.has("json") {
      context.output.line(json.rendered)
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
    var lines = [
      "编码 \(survey.header.encoding.name)，分隔符 \(survey.header.delimiter.name)，表头在第\(survey.header.line)行。"
    ]
    if !survey.unknownColumns.isEmpty {
      lines.append("不认识的列，内容存为备注：\(survey.unknownColumns.joined(separator: "、"))")
    }
    lines.append(
      "读取\(survey.read)行：\(verb)\(count)件，未变\(survey.unchanged)件，冲突\(survey.conflicts.count)件，"
        + "不合格\(Set(survey.rejections.map(\.line)).count)行。")
    if let note { lines.append(note) }
    if let file = survey.rejectedFile { lines.append("未导入的行连同原因存于 \(file)，改好后可再导入。") }
    if !survey.warnings.isEmpty {
      let how = survey.imported > 0 ? "已照实导入并注明" : "导入时照实录入并注明"
      lines += ["", "与法律不符或需要核对的事实（\(how)）\(survey.warnings.count)处："]
      lines += survey.warnings.map { "  第\($0.line)行 \($0.number)：\($0.irregularity.wording)" }
    }
    return lines
  }

  private var count: Int { isDryRun ? survey.accepted.count : survey.imported }
  private var verb: String { isDryRun ? "可导入" : "导入" }

  private var note: String? {
    if isDryRun { return "只检查，没有写入。" }
    return survey.isClean || acceptsValid ? nil : "有不合格或冲突的行，没有写入任何内容。改好后再导入，或加 --accept-valid 只导入合格的行。"
  }

  private var json: JSONOutput {
    .object([
      "read": .integer(survey.read), "imported": .integer(count), "unchanged": .integer(survey.unchanged),
      "conflicts": .list(survey.conflicts.map(rejection)),
      "rejected": .list(survey.rejections.map(rejection)),
      "unknownColumns": .list(survey.unknownColumns.map { .text($0) }),
      "warnings": .list(
        survey.warnings.map {
          .object([
            "line": .integer($0.line), "number": .text($0.number),
            "kind": .text($0.irregularity.kind.rawValue),
            "text": .text($0.irregularity.wording),
          ])
        }),
    ])
  }

  private func rejection(_ rejection: LedgerRejection) -> JSONOutput {
    .object([
      "line": .integer(rejection.line), "column": .text(rejection.column), "value": .text(rejection.value),
      "reason": .text(rejection.reason),
    ])
  }
}
