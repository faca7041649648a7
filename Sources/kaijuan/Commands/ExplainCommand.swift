import Disclosure
import OfficeStore

enum ExplainCommand {
  static let form = CommandForm(
    name: "explain", positionals: "编号", count: 1...1, summary: "期限怎样算出：逐段列出哪些日子计入、为什么、依据哪一条",
    options: [
      .init(name: "as-of", value: "日期", help: "按当时已登记的事实和已公布的放假通知计算"),
      .init(name: "json", value: nil, help: "以 JSON 输出"),
    ])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    let asOf = try context.arguments.day("as-of")
    let office = try context.office()
    let file = try context.file(named: context.arguments.positionals[0], in: office, knownOn: asOf)
    if context.arguments.has("json") {
      context.output.line(json(file, asOf: asOf).rendered)
    } else {
      context.output.lines(heading(file, asOf: asOf) + ReckoningText.lines(file.deadline.reckoning))
      context.output.lines(conclusion(file))
    }
    return .done
  }

  private static func heading(_ file: CaseFile, asOf: Day?) -> [String] {
    let known = asOf.map { "（按\($0.chinese)所知）" } ?? ""
    return [
      "办件 \(file.row.number) 答复期限计算过程\(known)", "申请人：\(file.row.applicant)",
      "申请内容：\(file.row.subject)",
      "适用：\(file.state.governingRegulation.instrument.title)（\(file.state.governingRegulation.instrument.shortTitle)）",
      "",
    ]
  }

  private static func conclusion(_ file: CaseFile) -> [String] {
    var lines = [""]
    if let due = file.deadline.due {
      lines.append("期限：\(due.day.chinese)（\(due.day.weekday.name)）")
      if due.isProvisional { lines.append("此日期为推定：有关年度的节假日安排通知尚未公布，公布后可能变动，不得写入文书。") }
    } else if let awaiting = file.deadline.awaiting {
      let end = file.deadline.actBy.map { "，至\($0.day.chinese)\($0.isProvisional ? "（推定）" : "")" } ?? ""
      lines.append("期限：未定。\(awaiting.name)\(end)")
    }
    if let other = file.deadline.otherEnd {
      lines.append("如按地方放假的另一种理解，期限为\(other.day.chinese)；本程序按较早的一日安排（本程序的理解）。")
    }
    lines += timeliness(file)
    if !file.state.irregularities.isEmpty {
      lines += ["", "与法律不符或需要核对的："] + file.state.irregularities.map { "  \($0.wording)" }
    }
    return lines
  }

  private static func timeliness(_ file: CaseFile) -> [String] {
    guard let reply = file.state.reply else {
      return file.state.withdrawnOn.map { ["申请人于\($0.chinese)撤回申请，本案终结。"] } ?? []
    }
    let (day, basis) = reply.deciding
    let words =
      switch basis {
      case .sent(let manner): "\(day.chinese)以\(manner.name)发出，以该日为准"
      case .signed: "\(day.chinese)签收，以该日为准"
      case .unproven: "\(day.chinese)答复（未登记交邮或签收，以登记的答复日期为准）"
      }
    guard let due = file.deadline.due else { return ["答复：\(words)。"] }
    return ["答复：\(words)，\(day <= due.day ? "未超过期限" : "超过期限")。"]
  }

  private static func json(_ file: CaseFile, asOf: Day?) -> JSONOutput {
    .object([
      "number": .text(file.row.number), "asOf": .optional(asOf?.iso),
      "receivedOn": .optional(file.state.receivedOn?.iso), "due": .optional(file.deadline.due?.day.iso),
      "certainty": .optional(file.deadline.due?.certainty.rawValue),
      "actBy": .optional(file.deadline.actBy?.day.iso), "awaiting": .optional(file.deadline.awaiting?.name),
      "otherEnd": .optional(file.deadline.otherEnd?.day.iso),
      "reckoning": ReckoningText.json(file.deadline.reckoning),
      "irregularities": .list(
        file.state.irregularities.map {
          .object(["kind": .text($0.kind.rawValue), "event": .integer($0.event), "text": .text($0.wording)])
        }),
    ])
  }
}
