import Disclosure
import OfficeDocuments
import OfficeStore
import Terminal

enum AnnualCommand {
  static let form = CommandForm(
    name: "report annual", positionals: "年度", count: 1...1, summary: "年度报告的表三、表四，逐项核对等式",
    options: [
      .init(name: "format", value: "text|json", help: "输出格式（默认 text）"),
      .init(name: "explain", value: "行 列", help: "列出一格所计的办件，如 --explain granted total"),
      .init(name: "json", value: nil, help: "同 --format json；与 --explain 同用时办件以 JSON 输出"),
    ],
    notes: [
      list("表三的行：", AnnualRow.allCases.map { ($0.rawValue, $0.label) }),
      list("表三的列：", AnnualColumn.allCases.map { ($0.key, $0.name) }),
      list("表四的行：", DisputeKind.allCases.map { ($0.rawValue, $0.name) }),
      list("表四的列：", DisputeColumn.allCases.map { ($0.key, $0.name) }),
    ], reads: true)

  private static func list(_ title: String, _ lines: [(key: String, name: String)]) -> String {
    ([title] + lines.map { "  " + $0.key.padded(toCells: 30) + " " + $0.name }).joined(separator: "\n")
  }

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let year = try Arguments.integer(context.arguments.positionals[0], what: "年度", in: 2008...2050)
    let format = try context.arguments.choice("format", [("text", false), ("json", true)])
    let place = context.arguments.all("explain")
    let cell = place.isEmpty ? nil : try AnnualCell(row: place[0], column: place[1], year: year)
    let office = try context.office()
    if let cell {
      try cell.explain(office, context)
      return .done
    }
    let report = try context.storing { () throws(StoreError) in try office.annualReport(year: year) }
    guard let report else { throw .usage("\(year)年没有统一的年度报告表式（自2019年度起）。") }
    return show(report, asJSON: format ?? context.arguments.has("json"), context)
  }

  private static func show(_ report: AnnualReport, asJSON: Bool, _ context: CommandContext) -> ExitCode {
    let identities = IdentityReport(checking: report)
    if asJSON {
      context.output.text(AnnualReportFile.text(report))
    } else {
      context.output.lines(AnnualText.lines(report, identities, columns: context.columns))
    }
    for breach in identities.breaches { context.output.error("不符：\(breach.wording)") }
    return identities.holds ? .done : .no
  }
}
