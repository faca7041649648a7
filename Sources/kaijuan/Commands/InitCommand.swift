import Disclosure
import OfficeStore
import Terminal
import OfficeText

enum InitCommand {
  static let form = CommandForm(
    name: "init", positionals: "", count: 0...0, summary: "新建机关文件",
    options: [
      .init(name: "name", value: "机关名称", help: "机关名称，如 康乐县人民政府办公室"),
      .init(name: "person", value: "姓名", help: "您的姓名（默认取系统账号的姓名）"),
      .init(name: "region", value: "代码", help: "所在县的行政区划代码，民族自治地方据此提示地方放假"),
      .init(name: "number-pattern", value: "式样", help: "编号式样，默认 依申请公开〔{年}〕第{号}号"),
    ],
    notes: ["新建者登记为管理员。文件应放在本机磁盘上；已有的文件不会被覆盖。"])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let arguments = context.arguments
    try context.requireWriting()
    let name = try arguments.required("name").trimmed
    let pattern = arguments.text("number-pattern")
    if let pattern, let fault = Setting.numberPattern.fault(in: pattern) {
      throw .usage("编号式样“\(pattern)”\(fault)")
    }
    let region = arguments.text("region")
    if let region, let fault = Setting.region.fault(in: region) { throw .usage("行政区划代码“\(region)”\(fault)") }
    try Folder.make(for: context.officePath)
    let entry = context.surroundings.entry
    let person = arguments.text("person")?.trimmed ?? context.surroundings.accountName
    try context.storing { () throws(StoreError) in
      let office = try Office.create(at: context.officePath, name: name, personName: person, by: entry)
      if let pattern { try office.set(.numberPattern, to: pattern, by: entry) }
      if let region { try office.set(.region, to: region, by: entry) }
    }
    context.output.line("已新建机关文件 \(context.officePath)")
    context.output.line("机关：\(name)；管理员：\(person)（账号 \(entry.account)）")
    context.output.line("答复前的审查环节尚未设置：在控制台的“设置”中选，或者用")
    context.output.line(
      "  kaijuan record 本机关 settingChanged --setting 审查环节 --value 公开机构审查、保密审查、审核批准")
    return .done
  }
}
