import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 复议诉讼: the office's own limits in disputes, the next first.
struct DisputeLimitScreen: Screen {
  private var limits: [DisputeLimit]
  private var cursor = ListCursor()

  /// What the menu of lists calls it.
  static let name = "复议诉讼：本机关的期限"
  private static let above = 4

  init(at desk: Desk) throws(ConsoleFault) { limits = try Self.limits(at: desk) }

  private static func limits(at desk: Desk) throws(ConsoleFault) -> [DisputeLimit] {
    try desk.reading { (office) throws(StoreError) in
      try office.disputeLimits(through: Day(number: Int32.max))
    }
  }

  var place: Place { .cases }
  var title: String { Self.name }
  var actions: [Action] {
    let none = limits.isEmpty ? "没有在办的复议、诉讼期限" : nil
    return [
      Action(.enter, .character("l"), name: "打开所涉案件", refusal: none, isFrequent: true),
      Action(.escape, .character("h"), name: "返回办件", isFrequent: true),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) { limits = try Self.limits(at: desk) }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    let rows = size.rows - Self.above
    cursor.resize(count: limits.count, page: rows - (limits.count > rows ? 1 : 0))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard key.opens else { return cursor.handle(key) ? .stay : .ignored }
    guard let selected = cursor.selected else { return .stay }
    guard let row = limits[selected].row else { return .say("此件不涉及本机关办理的申请，没有案件可看。") }
    return .open(try CaseScreen(row, at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("复议、诉讼中本机关的期限（最急在前）", in: part.top(1), style: .title)
    canvas.draw("共\(limits.count)件", in: part.top(1), style: .muted, alignment: .right)
    guard !limits.isEmpty else {
      return canvas.draw("没有正在计算的期限。在案件中记录“复议或诉讼立案”，期限就列在这里。", in: part.droppingTop(2), style: .muted)
    }
    let table = table(at: desk).lines
    canvas.draw(Array(table.prefix(2)), in: part.droppingTop(2))
    let list = part.droppingTop(Self.above)
    for (place, index) in cursor.visible.enumerated() {
      let line = list.droppingTop(place).top(1)
      let style: Style = limits[index].end.day <= desk.today ? .urgent : .plain
      let shown = index == cursor.selected ? style.reversed : style
      canvas.fill(line, style: shown)
      canvas.draw(table[2 + index], in: line, style: shown)
    }
    canvas.draw(cursor.rest, in: list.bottom(1), style: .muted, alignment: .right)
  }

  /// What names the case stands on the left, where it is seen on any terminal.
  private func table(at desk: Desk) -> TextTable {
    var table = TextTable(columns: ["期限", "剩余", "办件", "事项", "案号", "依据"].map { TextColumn($0) })
    for limit in limits {
      let number = limit.row.map { CaseNumber($0.number).short ?? $0.number }
      table.append([
        limit.lastDay, limit.left(today: desk.today, calendar: desk.calendar), number ?? "无案件",
        limit.rule.title,
        limit.dispute, limit.rule.articles.map(\.short).joined(separator: "、"),
      ])
    }
    return table
  }
}
