import Forms
import OfficeDocuments
import Terminal

/// Application forms: the blank one to hand out, the check of a filled one, and the files to write an own one from.
enum FormCommand {
  static let form = CommandForm(
    name: "form", positionals: "[citizen|organisation|文件名]", count: 0...1,
    summary: "申请表：印出空白表；核对填好的表；各文件和正在使用的",
    options: [
      .init(
        name: "format", value: "text|html|docx",
        help: "输出格式（默认 text，可在电脑上填写；html、docx 供打印）"),
      .init(name: "out", value: "文件", help: "写入新文件，不覆盖已有的文件"),
      .init(name: "check", value: "文件", help: "核对填好的文本表（--format text 的表），列出没有填写和填错的栏目"),
    ],
    notes: [
      "不写参数的，列出正在使用的申请表并逐个核对。\ncitizen 是公民的表，organisation 是法人或者其他组织的表。",
      "改写：kaijuan form citizen.txt > 申请表目录/citizen.txt，再改其中的栏目。\n申请表目录是机关文件旁的 forms，或者环境变量 KAIJUAN_FORMS 所指的目录。\n写法：kaijuan form \(FormGuide.fileName)",
      "核对的退出码：0 填写完整，1 有没有填写或者填错的栏目。\n填好的表用 kaijuan receive --form 文件 收件。",
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let arguments = context.arguments
    if let path = arguments.text("check") { return try check(path, context) }
    guard let name = arguments.positionals.first else {
      try refuse(["format", "out"], "写明 citizen 或者 organisation", arguments)
      return list(context)
    }
    guard let applicants = applicants(name) else {
      try refuse(["format", "out"], "申请表的名称（citizen、organisation）", arguments)
      context.output.text(String(decoding: try file(name), as: UTF8.self))
      return .done
    }
    try BlankFormPrint(context.applicationForms[applicants]).run(context)
    return .done
  }

  private static func refuse(
    _ options: [String], _ with: String, _ arguments: Arguments
  ) throws(Failure) {
    for option in options where arguments.has(option) { throw .usage("选项 --\(option) 要与\(with)同用。") }
  }

  private static func applicants(_ name: String) -> FormApplicants? {
    switch name {
    case "citizen", "公民": .citizens
    case "organisation", "组织", "法人": .organisations
    default: nil
    }
  }

  private static func file(_ name: String) throws(Failure) -> [UInt8] {
    if name == FormGuide.fileName { return FormGuide.bytes }
    guard let shipped = ShippedForm(rawValue: name) else {
      throw .no("没有申请表“\(name)”，应为：citizen、organisation，或者文件名 citizen.txt、organisation.txt、README.md。")
    }
    return shipped.bytes
  }

  private static func check(_ path: String, _ context: CommandContext) throws(Failure) -> ExitCode {
    try refuse(["format", "out"], "空白表", context.arguments)
    guard context.arguments.positionals.isEmpty else {
      throw .usage("--check 不另写申请表的名称：填好的表第一行就是它的名称。")
    }
    let filled = try FilledForm(at: path, context.applicationForms)
    context.output.lines(FormCheckText.lines(filled, path: path, columns: context.columns))
    return filled.findings.contains(where: \.isCertain) ? .no : .done
  }

  private static func list(_ context: CommandContext) -> ExitCode {
    let folder = FormFolder(context)
    let used = ShippedForm.allCases.map { ($0, folder.used($0)) }
    context.output.lines(FormsText.lines(used, folder, columns: context.columns))
    for fault in folder.forms.faults { context.output.error("kaijuan：\(fault)") }
    return folder.forms.faults.isEmpty ? .done : .data
  }
}
