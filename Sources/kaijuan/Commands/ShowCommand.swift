import Disclosure
import OfficeStore
import Terminal

enum ShowCommand {
  static let form = CommandForm(
    name: "show", positionals: "编号", count: 1...1, summary: "一件的情况和经过",
    options: [.init(name: "json", value: nil, help: "以 JSON 输出")],
    notes: ["编号可写全，也可写成 2024-3（无重号时）。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let today = try context.today()
    let office = try context.office()
    let file = try context.file(named: context.arguments.positionals[0], in: office)
    let calendar = office.calendars.national
    if context.arguments.has("json") {
      let standing = Set(CaseState.standing(file.events).map(\.sequence))
      var object = CaseJSON.object(file.row, today: today, calendar: calendar)
      object["events"] = .list(
        file.events.map { CaseJSON.event($0, isStanding: standing.contains($0.sequence)) })
      context.output.line(JSONOutput.object(object).rendered)
    } else {
      context.output.lines(lines(file, today: today, calendar: calendar))
    }
    return .done
  }

  private static func lines(_ file: CaseFile, today: Day, calendar: WorkingCalendar) -> [String] {
    let row = file.row
    let facts: [(String, String?)] = [
      ("编号", row.number), ("查询编号", row.reference), ("类型", row.type.name),
      ("申请人", "\(row.applicant)（\(row.applicantKind.name)）"), ("申请内容", row.subject),
      ("答复机关", row.organ), ("承办单位", row.unit),
      ("收到申请", row.receivedOn?.iso ?? "待与申请人确认（\(row.arrivedOn.iso)到达）"), ("阶段", row.stage.name),
      ("等待", row.holds.isEmpty ? nil : row.holds.map(\.name).joined(separator: "、")),
      ("答复", row.outcome?.name), ("期限", deadline(row, today: today, calendar: calendar)),
    ]
    let heads = facts.compactMap { name, value in
      value.map { name.padded(toCells: 10) + $0.withoutControls }
    }
    return heads + ["", "经过："] + timeline(file) + irregularities(file.state)
  }

  private static func deadline(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> String {
    guard let due = row.due else {
      let wait = row.actBy.map { "，至\($0.day.iso)\($0.isProvisional ? "（暂）" : "")" } ?? ""
      return "未定：\(row.awaiting ?? "")\(wait)"
    }
    let left = DaysLeft.text(row, today: today, calendar: calendar)
    let provisional = due.isProvisional ? "（暂，节假日安排尚未公布）" : ""
    let other = row.otherEnd.map { "；如按地方放假的另一种理解为\($0.iso)" } ?? ""
    return due.day.iso + provisional + (left.isEmpty ? "" : "，剩余\(left)") + other
  }

  private static func timeline(_ file: CaseFile) -> [String] {
    let standing = Set(CaseState.standing(file.events).map(\.sequence))
    var table = TextTable(columns: [
      TextColumn("序号", alignment: .right), TextColumn("日期"), TextColumn("事项"), TextColumn("内容"),
      TextColumn("登记人"),
    ])
    for event in file.events {
      let name = event.fact.kind.name + (standing.contains(event.sequence) ? "" : "（已更正）")
      table.append(["\(event.sequence)", event.day.iso, name, event.fact.summary, event.person])
    }
    return table.lines
  }

  private static func irregularities(_ state: CaseState) -> [String] {
    guard !state.irregularities.isEmpty else { return [] }
    return ["", "与法律不符或需要核对的："] + state.irregularities.map { "  第\($0.event)条：\($0.wording)" }
  }
}

extension CommandContext {
  /// The case that an argument names, with its events.
  func file(named text: String, in office: Office, knownOn: Day? = nil) throws(Failure) -> CaseFile {
    let file = try storing { () throws(StoreError) in
      try office.file(of: office.row(named: text), knownOn: knownOn)
    }
    guard let file else { throw .no("“\(text)”在 \(knownOn?.iso ?? "") 时尚未收到。") }
    return file
  }
}

extension Irregularity {
  /// The sentence with its articles.
  var wording: String {
    text + (articles.isEmpty ? "" : "（\(articles.map(\.short).joined(separator: "、"))）")
  }
}
