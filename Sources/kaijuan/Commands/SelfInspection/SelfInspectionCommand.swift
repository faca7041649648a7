import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

enum SelfInspectionCommand {
  /// Since the Regulation's first calendar to the last one counted.
  static let years = 2008...2050

  static let form = CommandForm(
    name: "report self-inspection", positionals: "年度", count: 1...1,
    summary: "自查报告：不予公开信息和依申请公开较为集中信息；逐件作结论，定稿",
    options: [
      .init(name: "format", value: "text|html|docx|xlsx|json", help: "输出格式（默认 text）；html、docx 可打印，xlsx 是各表"),
      .init(name: "json", value: nil, help: "同 --format json；与 --explain、--missing 同用时以 JSON 输出"),
      .init(name: "explain", value: "行 列", help: "列出一个数字所计的各件，如 --explain refusedProcess opened"),
      .init(name: "missing", value: nil, help: "还缺什么：没有结论的、没有登记理由的、没有填写的"),
      .init(
        name: "judge", value: "对象 结论", help: "作自查结论，如 --judge 2025-3 kept；对象见下", repeats: true),
      .init(name: "finish", value: nil, help: "定稿：留存报告和SM3，此后不再变动"),
      .init(name: "reason", value: "文字", help: "与 --judge 同用：结论的理由；与 --finish 同用：有空缺而定稿、再次定稿的理由"),
    ],
    notes: [
      "应查：本年度不予公开、部分公开的，以前年度至今仍未公开的，负面清单中的全部。都有结论才能定稿。",
      "--judge 的对象：办件编号，多项的写 编号/项，如 2025-3/2；负面清单中的写 清单/号，如 清单/7。",
      list("结论（后两种须写 --reason）：", InspectionVerdict.allCases.map { ($0.rawValue, $0.name) }),
      list("--explain 的行：", InspectionCell.rows.map { ($0.key, $0.name) }),
      list("--explain 的列：", InspectionCell.columns.map { ($0.key, $0.name) }),
      "负面清单、公开的信息、文号、目录更新和撰写的文字用 kaijuan record 本机关 填报。",
      "部分公开没有登记理由的，更正：kaijuan record 编号 replied --corrects 序号 --grounds 类型 --because 理由",
    ], reads: true)

  private static func list(_ title: String, _ lines: [(key: String, name: String)]) -> String {
    ([title] + lines.map { "  " + $0.key.padded(toCells: 30) + " " + $0.name }).joined(separator: "\n")
  }

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let year = try Arguments.integer(context.arguments.positionals[0], what: "年度", in: years)
    let deeds = ["explain", "missing", "judge", "finish"].filter(context.arguments.has)
    guard deeds.count < 2 else { throw .usage("--\(deeds[0]) 不能与 --\(deeds[1]) 同用。") }
    switch deeds.first {
    case "judge": return try InspectionJudging.run(year, context)
    case "finish": return try InspectionFinishingRun.run(year, context)
    default: break
    }
    guard !context.arguments.has("reason") else { throw .usage("--reason 只与 --judge 或者 --finish 同用。") }
    return try context.arguments.has("missing") ? missing(year, context) : show(year, context)
  }

  private static func show(_ year: Int, _ context: CommandContext) throws(Failure) -> ExitCode {
    let named = try context.arguments.choice(
      "format", ReportFileFormat.allCases.map { ($0.rawValue, $0) })
    let format = named ?? (context.arguments.has("json") ? .json : .text)
    let place = context.arguments.all("explain")
    guard place.isEmpty || format == .text || format == .json else {
      throw .usage("--explain 不能与 --format \(format.rawValue) 同用。")
    }
    if format.isBinary { try context.requireFile(for: format.rawValue) }
    let cell = place.isEmpty ? nil : try InspectionCell(row: place[0], column: place[1])
    let office = try context.office()
    let account = try context.inspection(of: year, office)
    if let cell {
      cell.explain(account.report, context)
      return .done
    }
    try print(account, format, context)
    let breaches = account.report.figures.breaches
    for breach in breaches { context.output.error("不符：\(breach.wording)") }
    return breaches.isEmpty ? .done : .no
  }

  private static func print(
    _ account: InspectionAccount, _ format: ReportFileFormat, _ context: CommandContext
  ) throws(Failure) {
    let today = try context.today()
    context.output.bytes(
      try context.inspectionBytes(account, format, today: today, columns: context.columns))
    context.remindOfUnfinishedYear(account.report.year, today: today)
    if account.isOvertaken {
      context.output.error("注意：定稿之后又有变动，输出的仍是定稿；更正用 --finish --reason 理由。")
    }
    if account.current.pending > 0 {
      context.output.error("注意：决定转为公开、尚未公开的有\(account.current.pending)件。公开之后登记：\(publishing)。")
    }
    if format != .json { try context.remindOfUnknownTemplates() }
  }

  /// What is left to do of something that was found to be opened.
  static let publishing =
    "kaijuan record 本机关 paperPublished --title 标题 --case 编号/项（负面清单中的写 --paper 号），或者在界面“自查”中按n"

  private static func missing(_ year: Int, _ context: CommandContext) throws(Failure) -> ExitCode {
    let office = try context.office()
    let account = try context.inspection(of: year, office)
    let gaps = account.gaps
    if context.arguments.has("json") {
      context.output.line(JSONOutput.list(gaps.map(\.json)).rendered)
    } else {
      context.output.lines(InspectionGapText.lines(gaps, year: year))
    }
    if let finishing = account.finishing { context.remind(of: finishing) }
    return gaps.contains(where: \.isBlocking) ? .no : .done
  }
}
