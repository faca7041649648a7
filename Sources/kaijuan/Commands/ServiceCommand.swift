import Disclosure
import OfficeStore
import OfficeText
import Terminal

enum ServiceCommand {
  static let form = CommandForm(
    name: "service", positionals: "", count: 0...0, summary: "未见送达凭证：文书发出、退回多日而没有签收等凭证的",
    options: [
      .init(name: "days", value: "日数", help: "发出或者退回几日以后列出（默认按机关设置，未设置的为 15；0 为全部）"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: [
      "答复以签收为凭证，电子送达、公告送达以发出的记录为凭证（本程序的理解）。",
      "补正、延期、收费、征求意见的文书，以记录了送达或者告知日期为准。",
      "已归档的不列；导入的台账没有送达一栏，未另行记录寄送的不列。最多列出 1000 件。",
    ], reads: true)

  private static let limit = 1000

  /// A letter without a proof, and the case that it is of.
  private typealias Found = (row: CaseRow, service: UnprovenService)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let asked = try context.arguments.integer("days", in: 0...36_500)
    let today = try context.today()
    let office = try context.office()
    let set = try context.storing { () throws(StoreError) in try office.number(.serviceProofDays) }
    let last = today - (asked ?? set)
    let view = CaseView(.unproven(through: last))
    let rows = try context.storing { () throws(StoreError) in
      try office.cases(in: view, today: today, limit: limit + 1)
    }
    let found = try found(Array(rows.prefix(limit)), through: last, office, context)
    context.arguments.has("json")
      ? context.output.line(JSONOutput.list(found.map { json($0, today) }).rendered)
      : show(found, days: asked ?? set, today, context)
    if rows.count > limit { context.output.error("共\(limit)+件，只列出最早的\(limit)件。") }
    return .done
  }

  private static func found(
    _ rows: [CaseRow], through last: Day, _ office: Office, _ context: CommandContext
  ) throws(Failure) -> [Found] {
    var found: [Found] = []
    for row in rows {
      let file = try context.storing { () throws(StoreError) in try office.file(of: row) }
      found += (file?.state.unprovenServices ?? []).filter { $0.since <= last }.map {
        (row: row, service: $0)
      }
    }
    return found
  }

  private static func show(_ found: [Found], days: Int, _ today: Day, _ context: CommandContext) {
    guard !found.isEmpty else { return context.output.line("没有发出\(days)日以上而未见送达凭证的文书。") }
    var table = TextTable(columns: [
      TextColumn("发出或退回"), TextColumn("已过"), TextColumn("文书"), TextColumn("编号"),
      TextColumn("申请人", maxWidth: 16), TextColumn("应办"),
    ])
    for (row, service) in found {
      table.append([
        service.since.iso, "\(today - service.since)日", service.name, row.number, row.applicant, service.duty,
      ])
    }
    context.output.lines(
      table.lines.map { line in context.columns.map { line.truncated(toCells: $0) } ?? line }
        + ["共\(found.count)件文书"])
  }

  private static func json(_ found: Found, _ today: Day) -> JSONOutput {
    .object([
      "number": .text(found.row.number), "applicant": .text(found.row.applicant),
      "paper": .text(found.service.name), "since": .text(found.service.since.iso),
      "days": .integer(today - found.service.since), "returned": .flag(found.service.isReturned),
    ])
  }
}
