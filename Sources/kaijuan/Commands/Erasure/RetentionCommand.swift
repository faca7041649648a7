import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 到期案卷: whose retention ends.
enum RetentionCommand {
  static let form = CommandForm(
    name: "retention", positionals: "", count: 0...0, summary: "到期案卷：保管期限届满的案卷，为何保管10年或者30年，能否销毁",
    options: [
      .init(name: "by", value: "日期", help: "保管期限在该日或以前届满的（默认今天）"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ],
    notes: ["届满次日起可以提请销毁（kaijuan erase propose），由另一人批准（kaijuan erase approve）。"], reads: true)

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let today = try context.today()
    let last = try context.arguments.day("by") ?? today
    let office = try context.office()
    let cases = try context.storing { () throws(StoreError) in
      try office.retained(through: last, today: today)
    }
    if context.arguments.has("json") {
      context.output.line(JSONOutput.list(cases.map(\.json)).rendered)
    } else {
      context.output.lines(lines(cases, last, context.columns))
      let endless = try context.storing { () throws(StoreError) in try office.archivedWithoutEnd() }
      if endless > 0 { context.output.lines(["", "另有\(endless)件已归档，复议诉讼尚未审结或者归档时没有记录保管期限，继续保管。"]) }
    }
    return .done
  }

  private static func lines(_ cases: [RetainedCase], _ last: Day, _ columns: Int?) -> [String] {
    guard !cases.isEmpty else { return ["没有在\(last.iso)或以前保管期限届满的案卷。"] }
    var table = TextTable(columns: [
      TextColumn("编号"), TextColumn("办理结果"), TextColumn("归档"), TextColumn("保管至"), TextColumn("保管期限"),
      TextColumn("销毁", maxWidth: columns.map { max(20, $0 - 90) }),
    ])
    for one in cases {
      table.append([
        one.file.row.number, one.file.row.outcome?.name ?? "", one.archivedOn.iso, one.retainedThrough.iso,
        one.term, one.standing,
      ])
    }
    return ["保管期限在\(last.iso)或以前届满的案卷：\(cases.count)件", ""] + table.lines
  }
}

extension RetainedCase {
  fileprivate var json: JSONOutput {
    .object([
      "number": .text(file.row.number), "outcome": .optional(file.row.outcome?.rawValue),
      "archivedOn": .text(archivedOn.iso), "retainedThrough": .text(retainedThrough.iso),
      "years": .integer(years), "ground": .text(file.state.retentionGround.rawValue),
      "obstacles": .list(obstacles.map { .text($0.wording) }),
      "proposal": proposal.map(\.json) ?? .null,
    ])
  }
}
