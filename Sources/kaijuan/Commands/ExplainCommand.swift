import Disclosure
import OfficeStore
import OfficeText

enum ExplainCommand {
  static let form = CommandForm(
    name: "explain", positionals: "编号", count: 1...1, summary: "期限怎样算出：逐段列出哪些日子计入、为什么、依据哪一条",
    options: [
      .init(name: "as-of", value: "日期", help: "按当时已记录的事实和已公布的放假通知计算"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let asOf = try context.arguments.day("as-of")
    // What was known on a day is seen from that day, unless another is given.
    var today = try context.today()
    if let asOf, !context.arguments.has("today") { today = asOf }
    let office = try context.office()
    let file = try context.file(named: context.arguments.positionals[0], in: office, knownOn: asOf)
    if context.arguments.has("json") {
      context.output.line(json(file, asOf: asOf).rendered)
    } else {
      let region = file.state.received.region
      let calendars = OfficeCalendars(
        office.notices, knownOn: asOf, regions: Set([region.flatMap { RegionCode($0) }].compactMap { $0 }))
      let leads = try context.storing { () throws(StoreError) in try office.leadTimes() }
      let page = ExplainPage(
        file, asOf: asOf, today: today, calendar: calendars.national,
        local: calendars.calendar(of: region), leads: leads, columns: context.columns)
      context.output.lines(page.lines)
    }
    return .done
  }

  private static func json(_ file: CaseFile, asOf: Day?) -> JSONOutput {
    .object([
      "number": .text(file.row.number), "asOf": .optional(asOf?.iso),
      "receivedOn": .optional(file.state.receivedOn?.iso), "due": .optional(file.deadline.due?.day.iso),
      "certainty": .optional(file.deadline.due?.certainty.rawValue),
      "actBy": .optional(file.deadline.actBy?.day.iso), "awaiting": .optional(file.deadline.awaiting?.name),
      "otherEnd": .optional(file.deadline.otherEnd?.day.iso),
      "reckoning": ReckoningJSON.list(file.deadline.reckoning),
      "irregularities": .list(
        file.state.irregularities.map {
          .object(["kind": .text($0.kind.rawValue), "event": .integer($0.event), "text": .text($0.wording)])
        }),
    ])
  }
}
