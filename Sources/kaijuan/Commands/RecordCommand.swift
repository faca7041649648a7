import Disclosure
import OfficeStore
import OfficeText
import Terminal

enum RecordCommand {
  static let form = CommandForm(
    name: "record", positionals: "编号 事项", count: 2...2, summary: "记录一件的一个事项（全部事项见 kaijuan law --events）",
    options: [
      .init(name: "day", value: "日期", help: "事项发生之日（默认今天）"),
      .init(name: "corrects", value: "序号", help: "代替第几条有误的记录；没有写的内容照原记录（答复类型改了的，理由等另写）"),
      .init(name: "because", value: "理由", help: "更正理由，与 --corrects 同用"),
      .init(name: "preview", value: nil, help: "只看记录后的期限，不写入"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "事项写英文或中文，如 extended 或 延长答复期限；各事项的内容：kaijuan record 事项 --help。",
      "如：kaijuan record 2026-3 extended --workingDays 20 --reason 数据量大 --consentBy 王主任",
      "没有案件的复议、诉讼，编号写“无案件”；更正的也是，另写 --dispute 案号。",
      OfficeRecording.note,
      "当日发生而法律不许可的事项不予记录并说明条文；补记过去发生的事实，与法律不符的照实记录并注明。",
    ], takesFields: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    if context.arguments.positionals[0] == OfficeRecording.target {
      return try OfficeRecording.run(context.arguments.positionals[1], context)
    }
    let kind = try kind(context.arguments.positionals[1])
    let day = try context.arguments.day("day") ?? context.surroundings.today
    let isPreview = context.arguments.has("preview")
    let office = try isPreview ? context.office() : context.officeForWriting()
    if context.arguments.positionals[0] == "无案件" {
      guard !isPreview else { throw .usage("“无案件”没有期限，不能与 --preview 同用。") }
      return try recordAlone(kind, day, office, context)
    }
    let file = try context.file(named: context.arguments.positionals[0], in: office)
    if kind == .split { return try split(file.row, office, context) }
    if kind == .corrected, try isReceipt(context.arguments, file) {
      return try correctReceipt(of: file, office, context)
    }
    if let wrong = try context.arguments.integer("corrects", in: 1...1_000_000) {
      return try putRight(wrong, kind, in: file, office, context)
    }
    let fields = try context.completed(context.arguments.fields, kind, on: day, of: file, office)
    let fact = try context.fact(kind, fields, of: file, office)
    try check(fact, in: file)
    try isPreview
      ? preview(fact, on: day, of: file.row, office, context)
      : record(fact, on: day, of: file, office, context)
    return .done
  }

  /// 一事一申请: the program gives the numbers, so the reason is all that is asked.
  private static func split(
    _ row: CaseRow, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    let fields = context.arguments.fields
    guard let reason = fields["reason"]?.last, fields.count == 1, !context.arguments.has("preview"),
      !context.arguments.has("day")
    else { throw .usage("拆分只写 --reason（理由），编号由程序给出，当日生效。") }
    let rows = try context.storing { () throws(StoreError) in
      try office.split(row, reason: reason, by: context.surroundings.entry)
    }
    context.output.line("已拆分 \(row.number)，收到申请之日不变：")
    context.output.lines(rows.map { "  \($0.number)，查询编号 \($0.reference)，\($0.subject)" })
    return .done
  }

  private static func kind(_ text: String) throws(Failure) -> CaseEventKind {
    guard let kind = CaseEventKind(typed: text) else {
      throw .usage("没有事项“\(text)”。运行 kaijuan law --events 查看全部事项。")
    }
    guard kind != .received else { throw .usage("新申请用 kaijuan receive 收件。") }
    guard kind != .attached else { throw .usage("附件由 kaijuan attach 入卷。") }
    guard kind != .deidentified else { throw .usage("去标识化检查由 kaijuan deidentify 记入。") }
    guard kind.isEntered else { throw .usage("文书由 kaijuan letter 制作。") }
    return kind
  }

  /// A correction names a record that is there and still counts.
  private static func check(_ fact: CaseFact, in file: CaseFile) throws(Failure) {
    guard case .corrected(let correction) = fact else { return }
    guard let event = file.events.first(where: { $0.sequence == correction.event }) else {
      throw .usage("\(file.row.number) 没有第\(correction.event)条记录，共\(file.events.count)条。")
    }
    try refuseCorrected(event.sequence, in: file)
  }

  private static func record(
    _ fact: CaseFact, on day: Day, of file: CaseFile, _ office: Office, _ context: CommandContext
  ) throws(Failure) {
    let updated = try context.storing { () throws(StoreError) in
      try office.record(fact, on: day, of: file.row, by: context.surroundings.entry)
    }
    try tell("第\(updated.version)条：\(fact.kind.name)", updated, before: file, office, context)
  }

  /// Says how a case stands after an entry, and what does not agree with the law since.
  static func tell(
    _ what: String, _ row: CaseRow, before: CaseFile, _ office: Office, _ context: CommandContext
  ) throws(Failure) {
    if context.arguments.has("json") {
      let object = CaseJSON.object(
        row, today: context.surroundings.today, calendar: office.calendars.national)
      context.output.line(JSONOutput.object(object).rendered)
    } else {
      context.output.line("已记录 \(row.number) \(what)")
      context.output.line("状态 \(CaseTable.state(row))；期限 \(CaseTable.deadline(row))")
    }
    let known = Set(before.state.irregularities)
    // An entry may show another to be wrong: that is named with its position.
    let found = try context.file(named: row.number, in: office).state.irregularities
    for irregularity in found where !known.contains(irregularity) {
      let place = irregularity.event > before.row.version ? "" : "第\(irregularity.event)条："
      context.output.error("注意：\(place)\(irregularity.wording)")
    }
  }

  private static func preview(
    _ fact: CaseFact, on day: Day, of row: CaseRow, _ office: Office, _ context: CommandContext
  ) throws(Failure) {
    let foreseen = try context.storing { () throws(StoreError) in
      try office.preview(fact, on: day, of: row, by: context.surroundings.entry)
    }
    tell(foreseen, row, context)
  }

  static func tell(_ foreseen: ForeseenCase, _ row: CaseRow, _ context: CommandContext) {
    context.output.line("期限现为 \(CaseTable.deadline(row))，记录后为 \(foreseen.deadline.wording)。没有写入。")
    for irregularity in foreseen.irregularities { context.output.error("注意：\(irregularity.wording)") }
  }

  private static func recordAlone(
    _ kind: CaseEventKind, _ day: Day, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> ExitCode {
    let kinds: [CaseEventKind] = [
      .disputeFiled, .disputeAnswered, .disputeConcluded, .disputeAppealed, .corrected,
    ]
    guard kinds.contains(kind) else { throw .usage("“无案件”只用于复议、诉讼的事项及其更正。") }
    guard let id = context.arguments.fields["dispute"]?.last?.trimmed, !id.isEmpty else {
      throw .usage("缺少 --dispute（案号）。")
    }
    // A correction names a record; of which dispute is for the command alone.
    let fields = context.arguments.fields.filter { kind != .corrected || $0.key != "dispute" }
    let fact = try context.fact(kind, fields, of: nil, office)
    try context.storing { () throws(StoreError) in
      try office.recordDispute(fact, dispute: id, on: day, by: context.surroundings.entry)
    }
    context.output.line("已记录 \(id)：\(kind.name)")
    return .done
  }
}

extension CommandContext {
  /// What of a fee notice follows from what was typed: the amount by the tariff.
  fileprivate func completed(
    _ fields: [String: [String]], _ kind: CaseEventKind, on day: Day, of file: CaseFile, _ office: Office
  ) throws(Failure) -> [String: [String]] {
    guard kind == .feeNoticed else { return fields }
    let month = try storing { () throws(StoreError) in try office.feeMonth(of: file) }
    return FeeFields(fields, month: month, day: day).completed
  }

  /// The fact that the fields of an event describe.
  fileprivate func fact(
    _ kind: CaseEventKind, _ fields: [String: [String]], of file: CaseFile?, _ office: Office
  ) throws(Failure) -> CaseFact {
    let defaults = try storing { () throws(StoreError) in
      try FactDefaults(office: office, file: file, today: surroundings.today)
    }
    do { return try FactReader(kind, fields, defaults: defaults, naming: .options).fact() } catch {
      throw .usage(error.message)
    }
  }
}

extension CaseEventKind {
  /// The kind by its key or by its name in Chinese.
  init?(typed text: String) {
    guard let kind = CaseEventKind(rawValue: text) ?? Self.allCases.first(where: { $0.name == text }) else {
      return nil
    }
    self = kind
  }
}
