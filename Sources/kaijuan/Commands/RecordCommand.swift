import Disclosure
import OfficeStore

enum RecordCommand {
  static let form = CommandForm(
    name: "record", positionals: "编号 事项", count: 2...2, summary: "登记一件的一个事项（事项见 kaijuan law --events）",
    options: [
      .init(name: "day", value: "日期", help: "事项发生之日（默认今天）"),
      .init(name: "preview", value: nil, help: "只看登记后的期限，不写入"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "各事项的内容：kaijuan record 事项 --help。没有案件的复议、诉讼，编号写“无案件”。",
      OfficeRecording.note,
      "当日登记而法律不许可的事项被拒绝并说明条文；补登过去发生的事实，与法律不符的照实登记并注明。",
    ], takesFields: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    if context.arguments.positionals[0] == OfficeRecording.target {
      return try OfficeRecording.run(context.arguments.positionals[1], context)
    }
    let kind = try kind(context.arguments.positionals[1])
    let day = try context.arguments.day("day") ?? context.surroundings.today
    let office = try context.officeForWriting()
    if context.arguments.positionals[0] == "无案件" { return try recordAlone(kind, day, office, context) }
    let row = try context.storing { () throws(StoreError) in
      try office.row(named: context.arguments.positionals[0])
    }
    let defaults = try FactDefaults(office: office, row: row, context: context)
    let fact = try FactReader(kind, context.arguments.fields, defaults: defaults).fact()
    let entry = context.surroundings.entry
    if context.arguments.has("preview") {
      let (found, deadline) = try context.storing { () throws(StoreError) in
        try office.preview(fact, on: day, of: row, by: entry)
      }
      context.output.lines(preview(row, found, deadline))
      return .done
    }
    let updated = try context.storing { () throws(StoreError) in
      try office.record(fact, on: day, of: row, by: entry)
    }
    try show(updated, event: updated.version, office: office, context)
    return .done
  }

  private static func kind(_ text: String) throws(Failure) -> CaseEventKind {
    if let kind = CaseEventKind(rawValue: text) ?? CaseEventKind.allCases.first(where: { $0.name == text }) {
      guard kind != .received else { throw .usage("新申请用 kaijuan receive 收件。") }
      return kind
    }
    throw .usage("没有事项“\(text)”。运行 kaijuan law --events 查看全部事项。")
  }

  private static func recordAlone(
    _ kind: CaseEventKind, _ day: Day, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    let isDispute = [.disputeFiled, .disputeAnswered, .disputeConcluded, .disputeAppealed].contains(kind)
    guard isDispute else { throw .usage("“无案件”只用于复议、诉讼的事项。") }
    let defaults = try FactDefaults(office: office, row: nil, context: context)
    let reader = FactReader(kind, context.arguments.fields, defaults: defaults)
    let fact = try reader.fact()
    let id = try reader.text("dispute")
    try context.storing { () throws(StoreError) in
      try office.recordDispute(fact, dispute: id, on: day, by: context.surroundings.entry)
    }
    context.output.line("已登记 \(id)：\(kind.name)")
    return .done
  }

  private static func show(
    _ row: CaseRow, event: Int, office: Office, _ context: CommandContext
  ) throws(Failure) {
    let today = context.surroundings.today
    let calendar = office.calendars.national
    if context.arguments.has("json") {
      context.output.line(JSONOutput.object(CaseJSON.object(row, today: today, calendar: calendar)).rendered)
      return
    }
    let file = try context.file(named: row.number, in: office)
    context.output.line("已登记 \(row.number) 第\(event)条；阶段 \(CaseTable.state(row))；期限 \(CaseTable.deadline(row))")
    for irregularity in file.state.irregularities where irregularity.event == event {
      context.output.error("注意：\(irregularity.wording)")
    }
  }

  private static func preview(_ row: CaseRow, _ found: [Irregularity], _ deadline: Deadline) -> [String] {
    let after =
      deadline.due.map { ($0.isProvisional ? "暂" : "") + $0.day.iso }
      ?? deadline.awaiting.map { "未定（\($0.name)）" } ?? "未定"
    return ["期限：现为 \(CaseTable.deadline(row))，登记后为 \(after)。没有写入。"] + found.map { "注意：\($0.wording)" }
  }
}
