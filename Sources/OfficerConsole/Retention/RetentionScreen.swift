import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 到期案卷: volumes whose retention ends, what stands against their destruction, and who proposed it.
struct RetentionScreen: Screen {
  private(set) var span = RetentionSpan.ended
  private(set) var cases: [RetainedCase] = []
  /// Those that are proposed or approved together, by number; none takes the one under the cursor.
  private(set) var marked: Set<String> = []
  private(set) var cursor = ListCursor()
  private(set) var needsWiping = false
  private var refusals: [ErasureStep: String] = [:]

  init(at desk: Desk) throws(ConsoleFault) { try refresh(at: desk) }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    let (last, today) = (span.last(from: desk.today), desk.today)
    (cases, needsWiping) = try desk.reading { (office) throws(StoreError) in
      (try office.retained(through: last, today: today), try office.needsWiping())
    }
    marked.formIntersection(cases.map(\.file.row.number))
    for step in ErasureStep.allCases { refusals[step] = try desk.refusal(needing: step.roles) }
  }

  var place: Place { .settings }
  var title: String { "到期案卷" }

  var actions: [Action] {
    let none = cases.isEmpty ? "没有这样的案卷" : nil
    return ErasureStep.allCases.map { step in
      Action(.character(step.letter), name: step.name, refusal: refusals[step] ?? none, isFrequent: true)
    } + [
      Action(.character(" "), name: "选取、不选", refusal: none, isFrequent: true),
      Action(.enter, .character("l"), name: "打开案件", refusal: none),
      Action(.character("v"), name: "换期限", isFrequent: true),
      Action(.character("s"), name: "销毁清册", isFrequent: true),
      Action(.character("w"), name: "清除残留", refusal: needsWiping ? refusals[.approve] : "没有需要清除的残留"),
      Action(.character("j"), .down, name: "下一件"), Action(.character("k"), .up, name: "上一件"),
      Action(.escape, .character("h"), name: "返回"),
    ]
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: cases.count, page: max(1, size.rows - Self.around))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .character("v"):
      span = span.next
      try refresh(at: desk)
      return .stay
    case .character("s"): return .open(try ErasureRegisterScreen(at: desk))
    case .character("w"): return try wipe(at: desk)
    case .character(" "):
      guard let number = selected?.file.row.number else { return .say("没有这样的案卷。") }
      if marked.remove(number) == nil { marked.insert(number) }
      _ = cursor.handle(.down)
      return .stay
    case .enter, .character("l"):
      guard let selected else { return .say("没有这样的案卷。") }
      return .open(try CaseScreen(selected.file.row, at: desk))
    case .character(let letter):
      guard let step = ErasureStep(letter: letter) else { return cursor.handle(key) ? .stay : .ignored }
      return try open(step)
    case .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  var selected: RetainedCase? { cursor.selected.map { cases[$0] } }

  private var chosen: [RetainedCase] {
    marked.isEmpty ? [selected].compactMap(\.self) : cases.filter { marked.contains($0.file.row.number) }
  }

  private func open(_ step: ErasureStep) throws(ConsoleFault) -> Effect {
    if let refusal = refusals[step] { throw .sentence("不能\(step.name)：\(refusal)") }
    guard !chosen.isEmpty else { return .say("没有这样的案卷。") }
    return .open(ErasureScreen(step, chosen))
  }

  private mutating func wipe(at desk: Desk) throws(ConsoleFault) -> Effect {
    if let refusal = refusals[.approve] { throw .sentence("不能清除：\(refusal)") }
    guard needsWiping else { return .say("没有需要清除的残留。") }
    try desk.writing { (office, _) throws(StoreError) in try office.wipe() }
    try refresh(at: desk)
    return .say("机关文件已重写，不留已销毁案卷的内容。")
  }
}
