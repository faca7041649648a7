import Disclosure
import OfficeStore
import Terminal

/// A dispute that concerns no case: how it stands, its entries, and what can be entered next.
struct LoneDisputeScreen: Screen {
  private static let steps: [(letter: Character, kind: CaseEventKind)] = [
    ("a", .disputeFiled), ("d", .disputeAnswered), ("c", .disputeConcluded), ("s", .disputeAppealed),
    ("u", .corrected),
  ]

  private var found: LoneDispute
  private var cursor = ListCursor()
  private var lines: [CaseLine] = []

  init(_ id: String, at desk: Desk) throws(ConsoleFault) { found = try LoneDispute(id, at: desk) }

  var place: Place { .annualReport }
  var title: String { "没有案件的复议、诉讼" }
  var actions: [Action] {
    Self.steps.map { letter, kind in
      Action(.character(letter), name: kind.name, refusal: refusal(of: kind), isFrequent: true)
    } + [Action(.escape, .character("h"), name: "返回", isFrequent: true)]
  }

  /// Why an event cannot be entered now.
  private func refusal(of kind: CaseEventKind) -> String? {
    guard let dispute = found.dispute else {
      return [.disputeFiled, .corrected].contains(kind) ? nil : "立案的记录已经更正，请先重新登记立案。"
    }
    if kind == .disputeFiled { return "已经登记立案；登记有误的，先更正。" }
    return kind == .disputeAppealed ? dispute.obstacleToAppeal.map { "\($0)。" } : nil
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) { found = try LoneDispute(found.id, at: desk) }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    lines = content(columns: size.columns - 2, at: desk)
    let page = size.rows - 2
    cursor.resize(count: max(1, lines.count - page + 1), page: 1)
  }

  private func content(columns: Int, at desk: Desk) -> [CaseLine] {
    let standing = found.dispute.map { CaseOverview.disputes([$0], at: desk, columns: columns) }
    return (standing ?? [CaseLine("立案的记录已经更正，不再计入表四。", .warning)])
      + [CaseLine(""), CaseLine("经过", .title)] + CaseTimeline(found.events, columns: columns).lines
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let step = Self.steps.first(where: { key == .character($0.letter) }) else {
      return cursor.handle(key) ? .stay : .ignored
    }
    if let refusal = refusal(of: step.kind) {
      return .tell(title: "现在不能“\(step.kind.name)”", lines: [refusal])
    }
    return .open(try DisputeEventScreen(step.kind, of: found, at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1)
    canvas.draw("\(found.id)  不涉及本机关办理的申请，没有案件", in: inside, style: .title)
    let list = inside.droppingTop(2)
    for (row, line) in lines.dropFirst(cursor.position).prefix(list.rows).enumerated() {
      canvas.draw(line.text, in: list.droppingTop(row).top(1), style: line.style)
    }
  }
}
