import Disclosure
import OfficeText

enum CheckCommand {
  static let form = CommandForm(
    name: "report check", positionals: "报告.json…", count: 1...1000, summary: "核对任何机关的年度报告（JSON）：等式 A 至 G 和空白",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: ["同一机关相邻年度的报告一起给出时，核对上年结转（E）和现行有效件数（F）。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let read = CollectedFiles(context.arguments.positionals)
    for failure in read.failures { context.output.error("kaijuan：\(failure.message)") }
    let checked = read.reports.map { collected in
      let (path, report) = (collected.path, collected.report)
      let lastYear = read.reports.first {
        $0.report.office == report.office && $0.report.year == report.year - 1
      }
      return (
        path: path, report: report, identities: IdentityReport(checking: report, lastYear: lastYear?.report)
      )
    }
    if context.arguments.has("json") {
      context.output.line(JSONOutput.list(checked.map(json)).rendered)
    } else {
      context.output.lines(checked.flatMap(lines))
    }
    guard read.failures.isEmpty else { return .data }
    return checked.allSatisfy(\.identities.holds) ? .done : .no
  }

  private static func lines(_ path: String, _ report: AnnualReport, _ identities: IdentityReport) -> [String]
  {
    ["\(path)：\(report.office) \(report.year)年度"] + identities.breaches.map { "  不符 \($0.wording)" }
      + AnnualText.conclusion(identities).map { "  " + $0 }
  }

  private static func json(_ path: String, _ report: AnnualReport, _ identities: IdentityReport) -> JSONOutput
  {
    .object([
      "file": .text(path), "office": .text(report.office), "year": .integer(report.year),
      "holds": .flag(identities.holds), "breaches": .list(identities.breaches.map(\.json)),
      "notAssessable": .list(identities.notAssessable.map { .text($0.identity.rawValue) }),
    ])
  }
}
