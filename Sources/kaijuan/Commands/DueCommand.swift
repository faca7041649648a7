import Disclosure
import OfficeStore
import Terminal
import OfficeText

enum DueCommand {
  static let form = CommandForm(
    name: "due", positionals: "", count: 0...0, summary: "列出逾期和即将到期的办件，复议、诉讼中本机关的期限，及年度报告、自查报告的期限",
    options: [
      .init(name: "within", value: "天数", help: "几个工作日之内到期（默认按机关设置，未设置的为 5）"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "等待补正、缴费等的办件没有期限，列出等待终止的日期。",
      "上一年度的年度报告、自查报告从1月1日起列出，到公布、完成为止；最后一日按机关设置。",
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let asked = try context.arguments.integer("within", in: 0...1000)
    let today = try context.today()
    let office = try context.office()
    let soon = try context.storing { () throws(StoreError) in try office.number(.dueSoonDays) }
    let within = asked ?? soon
    let calendar = office.calendars.national
    let end = try context.counting { () throws(CalendarError) in try calendar.advance(today, by: within) }
    let last = end.day
    let rows = try context.storing { () throws(StoreError) in try office.due(through: last) }
      .filter { $0.arrivedOn <= today }
    let limits = try context.storing { () throws(StoreError) in try office.disputeLimits(through: last) }
      .filter { $0.from <= today }
    let reports = try context.storing { () throws(StoreError) in try office.reportCountdowns(today: today) }
    let files = try context.storing { () throws(StoreError) in try office.topicFiles(through: last) }
    let topics = TopicsDue(files, today: today, calendar)
    let reviews = try context.storing { () throws(StoreError) in try office.papersToReview(through: last) }
    let papers = PapersDue(reviews, today: today, calendar)
    let opened = OpenedDue(try context.storing { () throws(StoreError) in try office.openedUnpublished() })
    if context.arguments.has("json") {
      let others = topics.objects + papers.objects + opened.objects + ReportsDue(reports).objects
      printJSON(rows, limits, others, today, calendar, context.output)
    } else {
      context.output.lines(try heading(end, within, today, calendar, context))
      context.output.lines(
        CaseTable.lines(rows, today: today, calendar: calendar, columns: context.columns))
      if !limits.isEmpty { context.output.lines(["", "复议、诉讼中本机关的期限："] + table(limits, today, calendar)) }
      context.output.lines(topics.lines(columns: context.columns))
      context.output.lines(papers.lines(columns: context.columns))
      context.output.lines(opened.lines(columns: context.columns))
      context.output.lines(ReportsDue(reports).lines(columns: context.columns))
      context.output.lines(try LongBreakNotice.lines(of: office, today: today, context))
      context.tellOfPast(today)
    }
    return .done
  }

  /// Working days that are counted into a year without arrangements are counted honestly: as what they are.
  private static func heading(
    _ end: CountedDay, _ within: Int, _ today: Day, _ calendar: WorkingCalendar, _ context: CommandContext
  ) throws(Failure) -> [String] {
    let heading = "截至 \(end.isProvisional ? "暂" : "")\(end.day.iso)（\(within)个工作日内）到期："
    let reasons = try context.counting { () throws(CalendarError) in
      try calendar.provisionalReasons(after: today, through: end.day)
    }
    guard !reasons.isEmpty else { return [heading] }
    let why = "截至之日为推定：\(reasons.map(\.wording).joined(separator: "；"))。"
    return [heading] + context.wrapped(why)
  }

  private static func printJSON(
    _ rows: [CaseRow], _ limits: [DisputeLimit], _ others: [[String: JSONOutput]], _ today: Day,
    _ calendar: WorkingCalendar, _ output: Output
  ) {
    let replies = rows.map { CaseJSON.object($0, today: today, calendar: calendar) }
    let disputes = limits.map { limit in
      let object = limit.row.map { CaseJSON.object($0, today: today, calendar: calendar) }
      return (object ?? CaseJSON.withoutCase).merging(json(limit, today, calendar)) { $1 }
    }
    output.line(JSONOutput.list((replies + disputes + others).map(JSONOutput.object)).rendered)
  }

  /// What a limit of the office in a dispute says instead of the case's own deadline; `matter` and `dispute` tell
  /// it from a reply.
  private static func json(
    _ limit: DisputeLimit, _ today: Day, _ calendar: WorkingCalendar
  ) -> [String: JSONOutput] {
    [
      "matter": .text(limit.topic.rawValue), "dispute": .text(limit.dispute), "due": .text(limit.end.day.iso),
      "certainty": .text(limit.end.certainty.rawValue), "actBy": .null,
      "workingDaysLeft": .optional(try? calendar.workingDays(after: today, through: limit.end.day)),
    ]
  }

  private static func table(_ limits: [DisputeLimit], _ today: Day, _ calendar: WorkingCalendar) -> [String] {
    var table = TextTable(columns: [
      TextColumn("期限"), TextColumn("剩余"), TextColumn("事项"), TextColumn("案号"), TextColumn("办件"),
      TextColumn("依据"),
    ])
    for limit in limits {
      table.append([
        limit.lastDay, limit.left(today: today, calendar: calendar), limit.rule.title, limit.dispute,
        limit.row?.number ?? "（无案件）", limit.rule.articles.map(\.short).joined(separator: "、"),
      ])
    }
    return table.lines
  }
}
