import Disclosure
import OfficeDocuments
import OfficeStore
import Terminal
import OfficeText

enum AnnualCommand {
  static let form = CommandForm(
    name: "report annual", positionals: "年度", count: 1...1, summary: "年度报告：六个部分和各表，上年对比，逐项核对等式；公布",
    options: [
      .init(name: "format", value: "text|html|docx|xlsx|json", help: "输出格式（默认 text）；html、docx 可打印，xlsx 是各表"),
      .init(name: "compare", value: nil, help: "与 --format html、docx 同用：附上与上年对比"),
      .init(name: "explain", value: "行 列", help: "列出一格所计的办件，如 --explain granted total"),
      .init(name: "json", value: nil, help: "同 --format json；与 --explain 同用时办件以 JSON 输出"),
      .init(name: "rehearsal", value: nil, help: "年终演练：假如今天年度终了，哪些办件和栏目会使报告出错，如何处理"),
      .init(name: "publish", value: nil, help: "公布：核对等式，留存报告和SM3，数字不再变动"),
      .init(name: "reason", value: "文字", help: "与 --publish 同用：等式不符仍予公布，或者更正发布的理由"),
    ],
    notes: [
      "公布之后按公布的数字输出，此后的更正列为差异。",
      "表二、正文、期初结转和上年报告用 kaijuan record 本机关 填报。",
      "--explain 的行和列写下列的键或者名称，如 --explain 不予公开 总计。",
      list("表三的行：", AnnualRow.allCases.map { ($0.rawValue, $0.label) }),
      list(
        "表三各项之和：",
        AnnualGroup.allCases.filter { $0 != .otherHandling }.map { group in
          (AnnualItem.group(group).key, AnnualItem.group(group).label)
        }),
      list("表三的列：", AnnualColumn.allCases.map { ($0.key, $0.name) }),
      list("表四的行：", DisputeKind.allCases.map { ($0.rawValue, $0.name) }),
      list("表四的列：", DisputeColumn.allCases.map { ($0.key, $0.name) }),
    ], reads: true)

  private static func list(_ title: String, _ lines: [(key: String, name: String)]) -> String {
    ([title] + lines.map { "  " + $0.key.padded(toCells: 30) + " " + $0.name }).joined(separator: "\n")
  }

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let year = try Arguments.integer(context.arguments.positionals[0], what: "年度", in: 2008...2050)
    guard let form = AnnualForm(reportYear: year) else {
      throw .usage("\(year)年没有统一的年度报告表式（自2019年度起）。")
    }
    if context.arguments.has("publish") { return try AnnualPublication.run(year, context) }
    if context.arguments.has("rehearsal") { return try AnnualRehearsal.run(year, context) }
    if context.arguments.has("reason") { throw .usage("--reason 只与 --publish 同用。") }
    let format = try format(context)
    let place = context.arguments.all("explain")
    let cell = place.isEmpty ? nil : try AnnualCell(row: place[0], column: place[1], year: year, form: form)
    let office = try context.office()
    if let cell {
      try cell.explain(try context.annualAccount(of: year, office), office, context)
      return .done
    }
    return try show(try context.annualAccount(of: year, office), format, context)
  }

  private static func format(_ context: CommandContext) throws(Failure) -> ReportFileFormat {
    let named = try context.arguments.choice("format", ReportFileFormat.allCases.map { ($0.rawValue, $0) })
    let format = named ?? (context.arguments.has("json") ? .json : .text)
    guard format.isPrintable || !context.arguments.has("compare") else {
      throw .usage("--compare 只与 --format html、docx 同用；text 有上年报告时总附上年对比。")
    }
    guard format == .text || format == .json || !context.arguments.has("explain") else {
      throw .usage("--explain 不能与 --format \(format.rawValue) 同用。")
    }
    if format.isBinary { try context.requireFile(for: format.rawValue) }
    return format
  }

  private static func show(
    _ account: AnnualAccount, _ format: ReportFileFormat, _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    let today = try context.today()
    guard format == .json else {
      let document = try context.annualDocument(account)
      let identities = account.identities(of: document)
      try show(document, account, format, today: today, context)
      context.remindOfUnfinished(document, isPublished: account.publication != nil)
      try context.remindOfUnknownTemplates()
      if format != .text { context.remindOfUnfinishedYear(account.report.year, today: today) }
      return answer(identities, context)
    }
    context.output.text(AnnualPrint.interchange(account))
    if let erased = account.erasedWording { context.output.error("注意：\(erased)。") }
    let identities = identitiesOfText(account, context)
    context.remindOfUnfinishedYear(account.report.year, today: today)
    return answer(identities, context)
  }

  /// The figures are sound without the text too: a program gets them whatever the templates say.
  private static func identitiesOfText(_ account: AnnualAccount, _ context: CommandContext) -> IdentityReport
  {
    do { return account.identities(of: try context.annualDocument(account)) } catch {
      context.output.error("注意：等式[G]没有核对，报告的文字不能印出。\(error.message)")
      return account.identities()
    }
  }

  private static func answer(_ identities: IdentityReport, _ context: CommandContext) -> ExitCode {
    for breach in identities.breaches { context.output.error("不符：\(breach.wording)") }
    return identities.holds ? .done : .no
  }

  private static func show(
    _ document: AnnualDocument, _ account: AnnualAccount, _ format: ReportFileFormat, today: Day,
    _ context: CommandContext
  ) throws(Failure) {
    let print = AnnualPrint(
      document: document, account: account, today: today, comparesYears: context.arguments.has("compare"))
    context.output.bytes(try print.bytes(as: format, columns: context.columns))
    guard format != .text else { return }
    for figure in document.stated.unchecked { context.output.error("未能核对：\(figure.wording)") }
    context.remindOfDifferences(account)
  }
}
