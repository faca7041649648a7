import Disclosure
import OfficeStore
import Terminal
import OfficeText

/// The texts of `--help`.
enum Help {
  static var overview: [String] {
    let width = Program.commands.map(\.form.name.count).max() ?? 0
    let rows = Program.commands.map { command in
      "  " + command.form.name.padded(toCells: width + 1) + command.form.summary
    }
    return [
      "开卷 kaijuan：政府信息依申请公开办件管理", "", "用法：kaijuan [--office 文件] 命令 [参数]", "", "命令：",
    ] + rows + [
      "", "各命令加 --help 查看用法。通用选项：", "  --office 文件   机关文件（默认取环境变量 KAIJUAN_OFFICE，",
      "                  再默认 ~/.local/share/kaijuan/office.kaijuan）",
      "  --readonly      只读打开机关文件，不写入；写入的命令不能用",
      "  --version       版本", "", "日期写成 2025-03-05 的形式。",
      "退出码：0 完成；1 结果为否；2 用法错误；3 被拒绝（法律、权限、冲突）；", "        4 文件或数据有问题。",
    ]
  }

  static func lines(of form: CommandForm, words: [String]) -> [String] {
    if form.takesFields, words.contains(OfficeRecording.target),
      let event = words.compactMap(OfficeEvent.init(typed:)).first
    {
      return lines(of: event)
    }
    if form.takesFields, let kind = words.compactMap(CaseEventKind.init(typed:)).first {
      return fields(of: kind)
    }
    var lines = [form.summary, "", "用法：\(form.usage)"]
    if !form.allOptions.isEmpty { lines += ["", "选项："] + form.allOptions.map(line) }
    return lines + form.notes.flatMap { ["", $0] }
  }

  private static func lines(of event: OfficeEvent) -> [String] {
    let options = zip(event.fields, event.fields.map { "--\($0.name) \($0.hint)" })
    let width = options.map { CellWidth.of($1) }.max() ?? 0
    let lines = options.map { field, option in
      "  " + option.padded(toCells: width) + " " + field.label
        + (field.isRequired ? "" : "（可不填）")
    }
    return [
      "\(event.name)（\(event.kind)）", "", "用法：kaijuan record \(OfficeRecording.target) \(event.kind) [选项]",
      "",
      "选项：",
    ] + lines + event.notes.flatMap { ["", $0] }
  }

  /// Commands that share their first word, as `report`.
  static func lines(ofFamily commands: [Command]) -> [String] {
    commands.flatMap { [$0.form.usage, "  \($0.form.summary)"] } + ["", "各命令加 --help 查看用法。"]
  }

  private static func line(_ option: CommandForm.Option) -> String {
    let name = "--\(option.name)" + (option.value.map { " " + $0 } ?? "")
    return "  " + name.padded(toCells: 26) + " " + option.help + (option.repeats ? "（可重复）" : "")
  }

  private static func fields(of kind: CaseEventKind) -> [String] {
    let fields = kind.payloadType.fields
    let permission = EventPermission.of(kind)
    let stages = Stage.allCases.filter(permission.stages.contains).map(\.name).joined(separator: "、")
    let articles = permission.articles.map(\.short).joined(separator: "、")
    return [
      "\(kind.name)（\(kind.rawValue)）", "", "用法：kaijuan record 编号 \(kind.rawValue) [选项]", "",
      "可在的阶段：\(stages.isEmpty ? "无（收到申请用 receive）" : stages)" + (articles.isEmpty ? "" : "；依据：\(articles)"),
      "",
      "选项：", "  " + "--day 日期".padded(toCells: 34) + " 事项发生之日（默认今天）",
    ] + fields.map { line($0, of: kind) } + choices(fields)
      + (kind == .corrected ? ["", ReceiptCorrection.note] : [])

  }

  private static func line(_ field: FactField, of kind: CaseEventKind) -> String {
    let remark =
      FactDefaults.wording(of: field.name, in: kind).map { "（默认\($0)）" } ?? (field.isRequired ? "" : "（可不填）")
    return "  " + "--\(field.name) \(field.form.hint)".padded(toCells: 34) + " " + field.label + remark
  }

  /// Each list of types once, under the names of all fields that take it.
  private static func choices(_ fields: [FactField]) -> [String] {
    var lists: [(names: [String], choices: [FieldChoices.Choice])] = []
    for field in fields {
      guard let choices = field.form.choices?.choices else { continue }
      if let index = lists.firstIndex(where: { $0.choices == choices }) {
        lists[index].names.append("--\(field.name)")
      } else {
        lists.append((["--\(field.name)"], choices))
      }
    }
    return lists.flatMap { names, choices in
      ["", "\(names.joined(separator: "、")) 的类型（英文或中文均可）："]
        + choices.map { "  " + $0.value.padded(toCells: 32) + " " + $0.name }
    }
  }
}
