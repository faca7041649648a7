import Disclosure
import OfficeDocuments
import OfficeStore

enum AnnualCommand {
  static let form = CommandForm(
    name: "report annual", positionals: "年度", count: 1...2, summary: "年度报告的表三、表四，逐项核对等式",
    options: [
      .init(name: "format", value: "text|json", help: "输出格式（默认 text）"),
      .init(name: "explain", value: "行", help: "列出一格所计的办件：--explain 行 列，如 --explain granted total"),
      .init(name: "json", value: nil, help: "同 --format json；与 --explain 同用时办件以 JSON 输出"),
    ],
    notes: [
      "行：\(AnnualRow.allCases.map(\.rawValue).joined(separator: " "))",
      "列：\(AnnualColumn.allCases.map(\.key).joined(separator: " "))",
      "表四的行：\(DisputeKind.allCases.map(\.rawValue).joined(separator: " "))；列：\(DisputeColumn.allCases.map(\.key).joined(separator: " "))",
    ])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let year = try Arguments.integer(context.arguments.positionals[0], what: "年度", in: 2008...2050)
    let isJSON =
      try context.arguments.choice("format", [("text", false), ("json", true)])
      ?? context.arguments.has("json")
    let office = try context.office()
    if let row = context.arguments.text("explain") {
      guard let column = context.arguments.positionals.dropFirst().first else {
        throw .usage("--explain 后面应有行和列，如 --explain granted total。")
      }
      return try AnnualCell(row: row, column: column, year: year).explain(office, context)
    }
    guard context.arguments.positionals.count == 1 else {
      throw .usage("参数“\(context.arguments.positionals[1])”多余。用法：\(form.usage)")
    }
    let report = try context.storing { () throws(StoreError) in try office.annualReport(year: year) }
    guard let report else { throw .usage("\(year)年没有统一的年度报告表式（自2019年度起）。") }
    let identities = IdentityReport(checking: report)
    if isJSON {
      context.output.line(AnnualReportFile.text(report))
    } else {
      context.output.lines(AnnualText.lines(report, identities))
    }
    for breach in identities.breaches { context.output.error("不符：\(breach.wording)") }
    return identities.holds ? .done : .no
  }
}
