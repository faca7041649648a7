import Disclosure
import OfficeStore
import OfficeText

enum ReceiveCommand {
  static let form = CommandForm(
    name: "receive", positionals: "", count: 0...0, summary: "收件：新收一件申请，给出编号和查询编号",
    options: [
      .init(name: "channel", value: "方式", help: ReceiptChannel.allCases.map(\.typed).joined(separator: "、")),
      .init(name: "kind", value: "类别", help: ApplicantKind.allCases.map(\.name).joined(separator: "、")),
      .init(name: "form", value: "文件", help: "填好的申请表（kaijuan form 印出的文本表）；另写的选项以选项为准"),
      .init(name: "arrived", value: "日期", help: "申请到达本机关之日（默认今天）"),
      .init(name: "confirmed", value: "日期", help: "与申请人确认之日（平常信函、网络、电子邮件、传真、口头）"),
      .init(name: "registered", value: nil, help: "同时登记"),
      .init(name: "split", value: nil, help: "一事一申请：每项内容各立一件，收到申请之日相同"),
    ] + ReceivedAnswers.options + [
      .init(name: "organ", value: "机关", help: "答复机关（默认本机关）"),
      .init(name: "number", value: "编号", help: "沿用已有的编号（默认由程序编号）"),
      .init(
        name: "type", value: "类型",
        help: "依申请公开（默认）、" + CaseType.allCases.dropFirst().map(\.name).joined(separator: "、")),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "如：kaijuan receive --channel 当面 --applicant 张三 --kind 自然人 --content 某某文件 --registered",
      "当面提交和需签收的邮寄（EMS、挂号），收到申请之日即到达之日；其余方式，双方确认之日为\n收到申请之日（条例第三十一条）。尚未确认的，确认后用 record 编号 receiptConfirmed 记录。",
      "没有填写的照样收件；需要补正的和填错的栏目，收件后列出。\n单独核对一份填好的表：kaijuan form --check 文件。",
      "不问申请用途（条例自2019年起不再要求）。",
    ])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let received = try ReceivedAnswers(context)
    let application = try NewApplication(context, received)
    let office = try context.officeForWriting()
    let entry = context.surroundings.entry
    let rows = try context.storing { () throws(StoreError) in
      let rows =
        context.arguments.has("split")
        ? try office.receiveSplit(application, by: entry) : [try office.receive(application, by: entry)]
      guard context.arguments.has("registered") else { return rows }
      var registered: [CaseRow] = []
      for row in rows { registered.append(try register(row, in: office, by: entry)) }
      return registered
    }
    if context.arguments.has("json") {
      let objects = rows.map { row in
        JSONOutput.object(
          CaseJSON.object(row, today: context.surroundings.today, calendar: office.calendars.national))
      }
      context.output.line((context.arguments.has("split") ? .list(objects) : objects[0]).rendered)
    } else {
      context.output.lines(rows.flatMap(lines))
    }
    for remark in received.remarks(application, calendar: office.calendars.national) {
      context.output.error("kaijuan：\(remark)")
    }
    return .done
  }

  private static func register(_ row: CaseRow, in office: Office, by entry: Entry) throws(StoreError)
    -> CaseRow
  {
    guard let day = row.receivedOn else { return row }
    return try office.record(.registered(Registered()), on: max(day, row.arrivedOn), of: row, by: entry)
  }

  private static func lines(_ row: CaseRow) -> [String] {
    let received = row.receivedOn.map { "收到申请之日 \($0.iso)，" } ?? ""
    let due = row.due.map { "答复期限 \($0.day.iso)\($0.isProvisional ? "（暂，放假通知尚未公布）" : "")" }
    return [
      "已收件：\(row.number)，查询编号 \(row.reference)",
      "申请人 \(row.applicant)（\(row.applicantKind.name)），阶段 \(row.stage.name)",
      received + (due ?? "期限未定：\(row.awaiting ?? "")"),
    ]
  }
}
