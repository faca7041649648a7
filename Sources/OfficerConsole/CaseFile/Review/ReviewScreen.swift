import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 审查: a proposal with all that a verdict on it rests on, and the way to the form of the verdict.
struct ReviewScreen: Screen {
  private var open: OpenCase
  private var pane = CasePane()
  private var size = CellSize(rows: 0, columns: 0)

  init(_ open: OpenCase) { self.open = open }

  var place: Place { .caseFile }
  var title: String { "审查" }

  /// The refusals are of the desk: see ``actions(at:)``.
  private(set) var actions: [Action] = []

  private mutating func settleActions(at desk: Desk) {
    let verdict = LawfulStep(.reviewed, of: open, at: desk).refusal
    let proposal = LawfulStep(.opinionProposed, of: open, at: desk).refusal
    actions = [
      Action(
        .character("y"), .enter, name: "同意", otherWords: ["批准", "签发"], refusal: verdict, isFrequent: true),
      Action(.character("b"), name: "退回", refusal: verdict, isFrequent: true),
      Action(
        .character("p"), name: "提出答复意见", otherWords: ["重新提出", "修改"], refusal: proposal, isFrequent: true),
      Action(.character("w"), name: "文书", otherWords: ["审批单"], isFrequent: true),
      Action(.escape, .character("h"), name: "返回", isFrequent: true),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    open = try OpenCase(open.row.number, at: desk)
    size = CellSize(rows: 0, columns: 0)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    guard size != self.size else { return }
    self.size = size
    settleActions(at: desk)
    pane.fill(ReviewPage(open, columns: min(size.columns, 120) - 2).lines, rows: size.rows - Self.above)
  }

  private static let above = 3

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .character("y"), .enter: return try verdict(.agreed, at: desk)
    case .character("b"): return try verdict(.sentBack, at: desk)
    case .character("p"):
      if let told = LawfulStep(.opinionProposed, of: open, at: desk).told { return told }
      return .open(try EventScreen(.opinionProposed, of: open, at: desk))
    case .character("w"): return .open(try LettersScreen(open, at: desk))
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return pane.handle(key) ? .stay : .ignored
    }
  }

  private func verdict(_ verdict: ReviewVerdict, at desk: Desk) throws(ConsoleFault) -> Effect {
    if let told = LawfulStep(.reviewed, of: open, at: desk).told { return told }
    return .open(
      try EventScreen(.reviewed, of: open, preset: ["verdict": [verdict.rawValue]], at: desk))
  }

  /// What who sits there can do, or why not.
  private func duty(at desk: Desk) -> CaseLine {
    let mayPropose = LawfulStep(.opinionProposed, of: open, at: desk).refusal == nil
    if open.file.state.reviewAwaits == .revision, mayPropose { return CaseLine("按p照退回意见修改，重新提出。", .accent) }
    guard let refusal = LawfulStep(.reviewed, of: open, at: desk).refusal else {
      return CaseLine("看完再定：按y同意，按b退回。", .accent)
    }
    return CaseLine("不能审查：\(refusal)", .muted)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    let row = open.row
    canvas.draw(
      "\(row.number)  \(row.applicant.withoutControls)  \(CaseTable.state(row))", in: part.top(1),
      style: .title)
    canvas.draw("期限 \(CaseTable.deadline(row))", in: part.droppingTop(1).top(1), style: .muted)
    canvas.draw(pane.place, in: part.droppingTop(1).top(1), style: .muted, alignment: .right)
    let duty = duty(at: desk)
    canvas.draw(duty.text, in: part.droppingTop(2).top(1), style: duty.style)
    pane.draw(in: &canvas, part.droppingTop(Self.above), isFocused: true)
  }
}
