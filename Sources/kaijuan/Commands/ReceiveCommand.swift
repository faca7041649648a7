import Disclosure
import OfficeStore

enum ReceiveCommand {
  static let form = CommandForm(
    name: "receive", positionals: "", count: 0...0, summary: "收件：登记一件新申请，给出编号和查询编号",
    options: [
      .init(name: "channel", value: "方式", help: channels),
      .init(name: "arrived", value: "日期", help: "申请到达本机关之日（默认今天）"),
      .init(name: "confirmed", value: "日期", help: "与申请人确认之日（网络、邮件、传真、平常信函、口头）"),
      .init(name: "applicant", value: "姓名", help: "申请人姓名或名称，多人依次写", repeats: true),
      .init(name: "kind", value: "类别", help: kinds),
      .init(name: "content", value: "内容", help: "申请内容，多项依次写", repeats: true),
      .init(name: "identity", value: "号码", help: "证件号码"),
      .init(name: "phone", value: "电话", help: "联系电话"),
      .init(name: "address", value: "地址", help: "联系地址"),
      .init(name: "agent", value: "姓名", help: "代理人（须有授权委托书）"),
      .init(name: "organ", value: "机关", help: "答复机关（默认本机关）"),
      .init(name: "number", value: "编号", help: "沿用已有的编号（默认由程序编号）"),
      .init(name: "type", value: "类型", help: types),
      .init(name: "registered", value: nil, help: "同时登记"),
      .init(name: "split", value: nil, help: "一事一申请：每项内容各立一件，收到日期相同"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "当面提交和需签收的邮寄，收到之日即到达之日；其余方式双方确认之日为收到申请之日（条例第三十一条）。",
      "不问申请用途（条例自2019年起不再要求）。",
    ])

  private static let channels = ReceiptChannel.allCases.map(\.name).joined(separator: "、")
  private static let kinds = ApplicantKind.allCases.map(\.name).joined(separator: "、")
  private static let types = "依申请公开（默认）、更正本人信息、投诉举报和督办"

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let application = try application(context)
    let office = try context.officeForWriting()
    let entry = context.surroundings.entry
    let rows = try context.storing { () throws(StoreError) in
      let received =
        context.arguments.has("split")
        ? try office.receiveSplit(application, by: entry) : [try office.receive(application, by: entry)]
      guard context.arguments.has("registered") else { return received }
      var registered: [CaseRow] = []
      for row in received { registered.append(try register(row, in: office, by: entry)) }
      return registered
    }
    show(rows, calendar: office.calendars.national, context)
    return .done
  }

  /// Registers a case whose day of receipt is known; one that awaits confirmation stays as it is.
  private static func register(_ row: CaseRow, in office: Office, by entry: Entry) throws(StoreError) -> CaseRow {
    guard let day = row.receivedOn else { return row }
    return try office.record(.registered(Registered()), on: max(day, row.arrivedOn), of: row, by: entry)
  }

  private static func show(_ rows: [CaseRow], calendar: WorkingCalendar, _ context: CommandContext) {
    let today = context.surroundings.today
    if context.arguments.has("json") {
      let objects = rows.map { JSONOutput.object(CaseJSON.object($0, today: today, calendar: calendar)) }
      context.output.line((context.arguments.has("split") ? .list(objects) : objects[0]).rendered)
      return
    }
    for row in rows {
      context.output.line("已收件：\(row.number)，查询编号 \(row.reference)")
      context.output.line(consequence(row))
    }
  }

  private static func application(_ context: CommandContext) throws(Failure) -> NewApplication {
    let arguments = context.arguments
    _ = try arguments.required("channel")
    _ = try arguments.required("applicant")
    _ = try arguments.required("content")
    _ = try arguments.required("kind")
    guard
      let channel = try arguments.choice(
        "channel", ReceiptChannel.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] }),
      let kind = try arguments.choice("kind", ApplicantKind.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] })
    else { throw .usage("用法：\(form.usage)") }
    let arrivedOn = try arguments.day("arrived") ?? context.surroundings.today
    let confirmedOn = try arguments.day("confirmed")
    if confirmedOn != nil, !channel.needsConfirmation {
      throw .usage("“\(channel.name)”以到达之日为收到之日，不需要 --confirmed。")
    }
    if let confirmedOn, confirmedOn < arrivedOn { throw .usage("确认日期 \(confirmedOn.iso) 早于到达日期 \(arrivedOn.iso)。") }
    let applicants = arguments.all("applicant").enumerated().map { index, name in
      Applicant(
        name: name, kind: kind, identityNumber: index == 0 ? arguments.text("identity") : nil,
        phone: index == 0 ? arguments.text("phone") : nil, address: index == 0 ? arguments.text("address") : nil)
    }
    let items = arguments.all("content").enumerated().map { RequestItem(number: $0 + 1, content: $1) }
    let type = try arguments.choice("type", CaseType.allCases.flatMap { [($0.name, $0), ($0.rawValue, $0)] })
    return NewApplication(
      type: type ?? .disclosure, channel: channel, arrivedOn: arrivedOn, confirmedOn: confirmedOn,
      applicants: applicants, agent: arguments.text("agent").map { Agent(name: $0, hasPowerOfAttorney: true) },
      items: items, number: arguments.text("number"), respondentOrgan: arguments.text("organ"))
  }

  private static func consequence(_ row: CaseRow) -> String {
    if let due = row.due { return "答复期限 \(due.day.iso)\(due.isProvisional ? "（暂，放假通知尚未公布）" : "")" }
    return row.awaiting.map { "期限未定：\($0)" } ?? ""
  }
}
