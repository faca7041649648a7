import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText

enum PeriodCommand {
  static let form = CommandForm(
    name: "report period", positionals: "起 [止]", count: 1...2, summary: "一个月、一个季度或任一期间的报表，附逾期和纠错率",
    options: [
      .init(name: "format", value: "text|html|docx|xlsx|json", help: "输出格式（默认 text）；html、docx 可打印，xlsx 是两张表"),
      .init(name: "json", value: nil, help: "同 --format json"),
    ],
    notes: [
      ReportPeriod.note,
      """
      各行与年度报告的表三、表四同一口径，只是期间不同：期初未办结的计入上期结转，期末未办结的计入
      结转下期。逾期按决定是否按期的那一天（交邮、签收、发出）计；期间尚未结束的，在办件算到今天。
      申请人撤回的没有答复，不计入按期率。
      """,
      """
      JSON 的各项：office、from、to、form；table3（columns、rows）、table4，键同 report annual；
      overdue：replied 逾期答复（number、due、repliedOn、workingDays），open 期末逾期未答复（同上，
      repliedOn 为 null），notJudged 意见征询书送达日期没有记录、不能判断的编号；
      inTime：inTime、judged、percent；correction：corrected、concluded、percent（纠错率）；
      replyTimes：replies、mean、median（工作日），没有答复为 null；erased 已按保存期限
      销毁、未计入各数的件数。percent 保留一位小数，分母为0的为 null。
      """,
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let named = try context.arguments.choice("format", ReportFileFormat.allCases.map { ($0.rawValue, $0) })
    let format = named ?? (context.arguments.has("json") ? .json : .text)
    if format.isBinary { try context.requireFile(for: format.rawValue) }
    let period = try ReportPeriod(typed: context.arguments.positionals)
    let today = try context.today()
    let office = try context.office()
    let report = try context.storing { () throws(StoreError) in
      try office.periodReport(period, today: today)
    }
    guard let report else { throw .usage("\(period.last.year)年没有统一的年度报告表式（自2019年度起）。") }
    try print(report, format, today: today, context)
    return .done
  }

  private static func print(
    _ report: PeriodReport, _ format: ReportFileFormat, today: Day, _ context: CommandContext
  ) throws(Failure) {
    let output = context.output
    switch format {
    case .text: output.lines(PeriodText.lines(report, today: today, columns: context.columns))
    case .html: output.text(HTMLDocument.html(report.laidOut(today: today)))
    case .docx:
      output.bytes(
        try Failure.writing { () throws(DocumentFault) in
          try WordDocument.bytes(report.laidOut(today: today))
        })
    case .xlsx:
      output.bytes(
        try Failure.writing { () throws(DocumentFault) in
          try SpreadsheetDocument.bytes(
            titled: report.title(today: today), report.sheets(today: today))
        })
    case .json: output.line(PeriodJSON.object(report).rendered)
    }
  }
}
