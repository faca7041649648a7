import Disclosure
import Terminal

/// Which event is permitted when, and for whom.
enum PermissionText {
  private static let title = "办理步骤表：哪些事项在哪个阶段、由谁可以记录。收到申请用 receive 或 import。"

  /// What the table has no column for: it depends on what the office has set.
  private static let review = """
    本机关设置了审查环节的（设置项 reviewSteps）：审查意见由该环节的角色逐环进行，任何人不能审查自己提出的意见；各环节都同意之后才能制作答复书、\
    作出答复，答复与审结的意见一致。逾期不补正、逾期未缴费、申请人撤回的，不须审查。
    """

  /// A table; on a terminal too narrow for it, one paragraph an event.
  static func lines(columns: Int?) -> [String] {
    let table = table.lines
    let width = table.map { CellWidth.of($0) }.max() ?? 0
    let note = [""] + review.wrapped(toCells: columns ?? width)
    guard let columns, columns < width else { return [title, "可 为可以记录，- 为不可以。", ""] + table + note }
    return [title] + EventPermission.table.flatMap { entry($0, columns: columns) } + note
  }

  private static func entry(_ permission: EventPermission, columns: Int) -> [String] {
    let lines = paragraph(permission).flatMap { $0.wrapped(toCells: max(20, columns - 2)) }
    return ["", "\(permission.kind.name)（\(permission.kind.rawValue)）"] + lines.map { "  " + $0 }
  }

  private static var table: TextTable {
    var table = TextTable(
      columns: [TextColumn("事项"), TextColumn("名称")] + Stage.allCases.map { TextColumn($0.name) }
        + [TextColumn("等待条件"), TextColumn("角色"), TextColumn("依据")])
    for permission in EventPermission.table {
      table.append(
        [permission.kind.rawValue, permission.kind.name]
          + Stage.allCases.map { permission.stages.contains($0) ? "可" : "-" }
          + [holds(permission), roles(permission), articles(permission)])
    }
    return table
  }

  private static func paragraph(_ permission: EventPermission) -> [String] {
    let stages = Stage.allCases.filter(permission.stages.contains).map(\.name).joined(separator: "、")
    return [
      "阶段：\(stages.isEmpty ? "（另用 receive）" : stages)"
        + (holds(permission).isEmpty ? "" : "；\(holds(permission))"),
      "角色：\(roles(permission))", articles(permission).isEmpty ? "" : "依据：\(articles(permission))",
    ].filter { !$0.isEmpty }
  }

  private static func roles(_ permission: EventPermission) -> String {
    Role.allCases.filter(permission.roles.contains).map(\.name).joined(separator: "、")
  }

  private static func articles(_ permission: EventPermission) -> String {
    permission.articles.map(\.short).joined(separator: "、")
  }

  private static func holds(_ permission: EventPermission) -> String {
    switch permission.hold {
    case .any: ""
    case .needs(let hold): "须\(hold.name)"
    case .excludes(let holds): "不得\(holds.map(\.name).joined(separator: "、"))"
    }
  }
}
