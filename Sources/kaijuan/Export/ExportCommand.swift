import Disclosure
import OfficeStore

enum ExportCommand {
  static let form = CommandForm(
    name: "export", positionals: "[文件]", count: 0...1, summary: "导出台账：CSV 和 JSON 都可再导入，不差一字；xlsx 供查看",
    options: [
      .init(name: "format", value: "格式", help: "csv（默认）、xlsx 或 json"),
      .init(name: "year", value: "年份", help: "只导出该年收到的"),
    ],
    notes: [
      "不写文件名则写到标准输出。不覆盖已有的文件，写完整了才改为所给的名字。",
      "CSV 为 UTF-8（带 BOM）、CRLF；以 = + - @ 等开头的内容前加撇号，防止被表格软件当作公式，导入时去掉。",
      "xlsx 供查看、筛选和统计：日期是日期，表头固定；没有“开卷记录”一列，不能再导入。",
      "最后一列“开卷记录”是每件的全部记录，导入以它为准；其他各列供查看，与它不一致的行不予导入。",
      "JSON 的各项与 list 相同，另有 events，即开卷记录。导入只看编号、查询编号和 events，其他各项由它推算。",
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let format = try ExportFormat(context.arguments.text("format") ?? "csv")
    let year = try context.arguments.integer("year", in: 2008...2050)
    let path = context.arguments.positionals.first
    if format == .xlsx, path == nil { try context.requireFile(for: format.rawValue) }
    return try context.interruptible { signals throws(Failure) in
      let office = try context.office()
      let name = try context.storing { () throws(StoreError) in try office.name() }
      var writer = try format.writer(
        of: name, today: try context.today(), calendar: office.calendars.national)
      let target = try ExportTarget(path, context.output)
      let export = LedgerExport(office: office, context: context, isInterrupted: { signals.isPending })
      let count = try export.write(&writer, to: target, year: year)
      try target.finish()
      let disputes = count.disputes > 0 ? "和\(count.disputes)起无案件的复议、诉讼" : ""
      if let path { context.output.line("已导出\(count.cases)件\(disputes)到 \(path)。") }
      for note in writer.notes { context.output.error(note) }
      return .done
    }
  }
}
