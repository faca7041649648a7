import OfficeDocuments
import Templates

/// What an office needs to write templates of its own: which files are in use, and the program's own to begin with.
enum TemplatesCommand {
  static let form = CommandForm(
    name: "templates", positionals: "[文件名]", count: 0...1, summary: "模板：各文件和正在使用的；印出随程序的一份，供改写",
    notes: [
      "改写：kaijuan templates 文件名 > 模板目录/文件名，再改其中的文字。\n模板目录是机关文件旁的 templates，或者环境变量 KAIJUAN_TEMPLATES 所指的目录。",
      "写法和可用的名称：kaijuan templates \(TemplateGuide.fileName)",
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    guard let name = context.arguments.positionals.first else { return try list(context) }
    context.output.text(String(decoding: try shipped(name), as: UTF8.self))
    return .done
  }

  private static func shipped(_ name: String) throws(Failure) -> [UInt8] {
    if name == TemplateGuide.fileName { return TemplateGuide.bytes }
    guard let template = ShippedTemplate(rawValue: name) else {
      throw .no("没有模板“\(name)”。各模板的文件名见 kaijuan templates。")
    }
    return template.bytes
  }

  /// Every template in use is read and checked: what is broken shows here and not when a report is due.
  private static func list(_ context: CommandContext) throws(Failure) -> ExitCode {
    let folder = try TemplateFolder(context)
    var rows: [TemplatesText.Row] = []
    var broken: [Failure] = []
    for template in ShippedTemplate.allCases {
      do { rows.append(.init(template, try folder.read(template), isOwn: folder.isOwn(template))) } catch {
        broken.append(error)
      }
    }
    context.output.lines(TemplatesText.lines(rows, folder, columns: context.columns))
    for failure in broken { context.output.error(failure.message) }
    try context.remindOfUnknownTemplates()
    return broken.isEmpty ? .done : .data
  }
}
