import Disclosure
import Terminal

enum LawCommand {
  static let form = CommandForm(
    name: "law", positionals: "[条]", count: 0...1, summary: "本程序适用的规则及其条文；某一条的规则；办理步骤表",
    options: [.init(name: "events", value: nil, help: "哪些事项在哪个阶段、由谁可以登记")])

  static func run(_ context: CommandContext) throws(Failure) -> ExitCode {
    if context.arguments.has("events") {
      guard context.arguments.positionals.isEmpty else { throw .usage("--events 后面不带条文。") }
      context.output.lines(events)
      return .done
    }
    guard let text = context.arguments.positionals.first else {
      context.output.lines(RuleDocument.lines())
      return .done
    }
    let article = try Arguments.integer(text, what: "条", in: 1...999)
    guard let lines = RuleDocument.lines(citing: article) else {
      throw .no("本程序没有依据条例第\(article)条的规则。")
    }
    context.output.lines(lines)
    return .done
  }

  /// The table of permitted events.
  static var events: [String] {
    var table = TextTable(
      columns: [TextColumn("事项"), TextColumn("名称")]
        + Stage.allCases.map { TextColumn($0.name) }
        + [TextColumn("等待条件"), TextColumn("角色"), TextColumn("依据")])
    for permission in EventPermission.table {
      table.append(
        [permission.kind.rawValue, permission.kind.name]
          + Stage.allCases.map { permission.stages.contains($0) ? "可" : "-" }
          + [
            holds(permission), Role.allCases.filter(permission.roles.contains).map(\.name).joined(separator: "、"),
            permission.articles.map(\.short).joined(separator: "、"),
          ])
    }
    return ["办理步骤表：可 为可以登记，- 为不可以。收到申请用 receive 或 import。", ""] + table.lines
  }

  private static func holds(_ permission: EventPermission) -> String {
    switch permission.hold {
    case .any: ""
    case .needs(let hold): "须\(hold.name)"
    case .excludes(let holds): "不得\(holds.map(\.name).joined(separator: "、"))"
    }
  }
}
