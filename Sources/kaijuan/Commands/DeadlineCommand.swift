import Disclosure
import OfficeText

enum DeadlineCommand {
  static let form = CommandForm(
    name: "deadline", positionals: "起始日", count: 0...1, summary: "期限计算器：起始日不计，数若干个工作日",
    options: [
      .init(name: "days", value: "天数", help: "工作日数"),
      .init(name: "as-of", value: "日期", help: "只用该日以前公布的放假通知"),
      .init(name: "region", value: "代码", help: "行政区划代码，同时列出计入地方放假的结果"),
      .init(name: "batch", value: nil, help: "从标准输入读 CSV（start,n），输出 start,n,due,certainty"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "如：kaijuan deadline 2026-11-20 --days 20",
      "放假通知尚未公布的年度，结果按周末和法定节假日推定，注明“推定”（provisional）。",
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let asOf = try context.arguments.day("as-of")
    let region = try context.region()
    let notices = context.notices()
    let national = WorkingCalendar(notices: notices.national, knownOn: asOf)
    let regional = region.map { region in
      WorkingCalendar(notices: notices.national, knownOn: asOf, overlays: notices.overlays(for: region))
    }
    if context.arguments.has("batch") {
      let others = ["days", "json"].contains(where: context.arguments.has)
      guard context.arguments.positionals.isEmpty, !others else {
        throw .usage("--batch 从标准输入读取起始日和天数，不与起始日、--days、--json 同用。")
      }
      return DeadlineBatch(national: national, regional: regional).run(context.surroundings, context.output)
    }
    return try single(context, national: national, regional: regional)
  }

  private static func single(
    _ context: CommandContext, national: WorkingCalendar, regional: WorkingCalendar?
  ) throws(Failure) -> ExitCode {
    guard let startText = context.arguments.positionals.first else {
      throw .usage("缺少起始日。用法：\(form.usage)")
    }
    let start = try Arguments.day(startText, what: "起始日")
    guard let days = try context.arguments.integer("days", in: 0...20_000) else {
      throw .usage("缺少选项 --days（工作日数）。用法：\(form.usage)")
    }
    let end = try context.counting { () throws(CalendarError) in try national.advance(start, by: days) }
    let local = try regional.map { (calendar: WorkingCalendar) throws(Failure) in
      try context.counting { () throws(CalendarError) in try calendar.advance(start, by: days) }
    }
    let planned = PlannedEnd(national: end, regional: local ?? end)
    if context.arguments.has("json") {
      context.output.line(json(start, days, planned, hasRegion: local != nil).rendered)
    } else {
      context.output.line(text(planned.planned))
      if local != nil {
        context.output.line("只计国务院安排：\(text(end))；计入地方放假：\(text(planned.regional))；按较早的一日安排（本程序的理解）。")
      }
    }
    return .done
  }

  private static func text(_ end: CountedDay) -> String {
    "\(end.day.iso) \(end.day.weekday.name)" + (end.isProvisional ? "（推定，放假通知尚未公布）" : "")
  }

  private static func json(_ start: Day, _ days: Int, _ end: PlannedEnd, hasRegion: Bool) -> JSONOutput {
    .object([
      "start": .text(start.iso), "days": .integer(days), "due": .text(end.planned.day.iso),
      "certainty": .text(end.planned.certainty.rawValue), "national": .text(end.national.day.iso),
      "regional": hasRegion ? .text(end.regional.day.iso) : .null,
    ])
  }
}
