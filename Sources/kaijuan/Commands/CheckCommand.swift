import Disclosure
import Glibc
import OfficeDocuments

enum CheckCommand {
  static let form = CommandForm(
    name: "report check", positionals: "报告.json…", count: 1...1000, summary: "核对任何机关的年度报告（JSON）：等式 A 至 G 和空白",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: ["同一机关相邻年度的报告一起给出时，核对上年结转（E）和现行有效件数（F）。"])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    var reports: [(path: String, report: AnnualReport)] = []
    for path in context.arguments.positionals { reports.append((path, try read(path))) }
    var code = ExitCode.done
    var answers: [JSONOutput] = []
    for (path, report) in reports {
      let lastYear = reports.first { $0.report.office == report.office && $0.report.year == report.year - 1 }
      let identities = IdentityReport(checking: report, lastYear: lastYear?.report)
      if !identities.holds { code = .no }
      if context.arguments.has("json") {
        answers.append(json(path, report, identities))
      } else {
        context.output.lines(
          ["\(path)：\(report.office) \(report.year)年度"] + identities.breaches.map { "  不符 \($0.wording)" }
            + AnnualText.conclusion(identities).map { "  " + $0 })
      }
    }
    if context.arguments.has("json") { context.output.line(JSONOutput.list(answers).rendered) }
    return code
  }

  private static func json(_ path: String, _ report: AnnualReport, _ identities: IdentityReport) -> JSONOutput {
    .object([
      "file": .text(path), "office": .text(report.office), "year": .integer(report.year),
      "holds": .flag(identities.holds), "breaches": .list(identities.breaches.map(\.json)),
      "notAssessable": .list(identities.notAssessable.map { .text($0.identity.rawValue) }),
    ])
  }

  private static func read(_ path: String) throws(Failure) -> AnnualReport {
    let bytes = try WholeFile.read(path)
    do { return try AnnualReportFile.read(bytes) } catch { throw .data("\(path)：\(error.wording)。") }
  }
}
