import Disclosure
import Terminal

/// The texts of `--help`.
enum Help {
  static var overview: [String] {
    let rows = Program.commands.map { command in
      "  " + command.form.name.padded(toCells: 16) + command.form.summary
    }
    return [
      "开卷 kaijuan：政府信息依申请公开办件管理", "",
      "用法：kaijuan [--office 文件] 命令 [参数]", "", "命令：",
    ] + rows + [
      "", "各命令加 --help 查看用法。通用选项：", "  --office 文件   机关文件（默认取环境变量 KAIJUAN_OFFICE，",
      "                  再默认 ~/.local/share/kaijuan/office.kaijuan）", "  --readonly      只读打开机关文件",
      "  --version       版本", "", "退出码：0 完成；1 结果为否；2 用法错误；3 被拒绝（法律、权限、冲突）；4 文件或数据有问题。",
    ]
  }

  static func lines(of form: CommandForm, words: [String]) -> [String] {
    if form.takesFields, let kind = words.compactMap(CaseEventKind.init(rawValue:)).first {
      return fields(of: kind)
    }
    var lines = [form.summary, "", "用法：\(form.usage)"]
    if !form.allOptions.isEmpty {
      lines += ["", "选项："]
      lines += form.allOptions.map { option in
        let name = "--\(option.name)" + (option.value.map { " " + $0 } ?? "")
        return "  " + name.padded(toCells: 26) + " " + option.help + (option.repeats ? "（可重复）" : "")
      }
    }
    return lines + form.notes.flatMap { ["", $0] }
  }

  private static func fields(of kind: CaseEventKind) -> [String] {
    let fields = kind.payloadType.fields.map { field in
      "  " + "--\(field.name) \(field.form.hint)".padded(toCells: 34) + " " + field.label
        + (field.isRequired ? "" : "（可不填）")
    }
    return ["\(kind.name)（\(kind.rawValue)）", "", "用法：kaijuan record 编号 \(kind.rawValue) [--day 日期] [选项]"]
      + (fields.isEmpty ? [] : ["", "选项："] + fields)
  }
}

extension FactField.Form {
  /// What stands behind the option.
  var hint: String {
    switch self {
    case .text: "文字"
    case .integer: "整数"
    case .day: "日期"
    case .flag: "yes|no"
    case .texts: "文字,文字"
    case .integers: "整数,整数"
    case .itemReplies: "1=类型,2=类型"
    case .choice(let values): values.count > 4 ? "类型" : values.joined(separator: "|")
    case .choices(let values): values.count > 4 ? "类型,类型" : values.joined(separator: ",")
    }
  }
}
