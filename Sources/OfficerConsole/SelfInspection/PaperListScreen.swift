import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 信息目录: the negative list, and papers that are public.
struct PaperListScreen: Screen {
  private var papers: [Paper]
  private var cursor = ListCursor()
  private var refusal: String?

  init(at desk: Desk) throws(ConsoleFault) {
    papers = try Self.read(at: desk)
    refusal = try desk.refusal(needing: Role.keepingCatalogue)
  }

  /// What was removed stays in the record only.
  private static func read(at desk: Desk) throws(ConsoleFault) -> [Paper] {
    try desk.reading { (office) throws(StoreError) in try office.papers() }.filter { $0.standing != .removed }
  }

  var place: Place { .selfInspection }
  var title: String { "负面清单和公开的信息" }

  var actions: [Action] {
    let none = refusal ?? (papers.isEmpty ? "还没有登记信息。" : nil)
    return [
      Action(.character("a"), name: "标注不予公开", refusal: refusal, isFrequent: true),
      Action(.character("b"), name: "登记公开的信息", refusal: refusal, isFrequent: true),
      Action(.enter, .character("e"), name: "改理由、复查日期", refusal: none, isFrequent: true),
      Action(.character("p"), name: "登记光标所在的已公开", refusal: none),
      Action(.character("x"), name: "移出", refusal: none),
      Action(.character("j"), .down, name: "下一件"), Action(.character("k"), .up, name: "上一件"),
      Action(.escape, .character("h"), name: "返回", isFrequent: true),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    papers = try Self.read(at: desk)
    refusal = try desk.refusal(needing: Role.keepingCatalogue)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: papers.count, page: max(1, size.rows - 3))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    let step: PaperScreen.Step
    switch key {
    case .character("a"): step = .withhold(nil)
    case .character("b"): step = .publish(nil)
    case .enter, .character("e"): step = .withhold(cursor.selected.map { papers[$0] })
    case .character("p"): step = .publish(cursor.selected.map { papers[$0] })
    case .character("x"):
      guard let selected = cursor.selected else { return .say("还没有登记信息。") }
      step = .remove(papers[selected])
    default: return cursor.handle(key) ? .stay : .ignored
    }
    if let refusal { throw .sentence(refusal) }
    return .open(PaperScreen(step, today: desk.today))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    let withheld = papers.count { $0.standing == .withheld }
    canvas.draw("信息目录：不予公开\(withheld)件，已公开\(papers.count - withheld)件", in: part.top(1), style: .title)
    guard !papers.isEmpty else {
      let advice = "还没有登记。按a把源头标注不予公开的信息列入负面清单，按b登记公开的信息。标题本身是国家秘密的，只写代号。"
      return canvas.draw(advice.wrapped(toCells: part.columns), in: part.droppingTop(2), style: .muted)
    }
    for (place, index) in cursor.visible.enumerated() {
      let line = part.droppingTop(2 + place).top(1)
      let style: Style = index == cursor.selected ? .selected : .plain
      canvas.fill(line, style: style)
      canvas.draw(papers[index].line, in: line, style: style)
    }
    canvas.draw(cursor.rest, in: part.bottom(1), style: .muted, alignment: .right)
  }
}

extension Paper {
  fileprivate var line: String {
    let standing =
      switch self.standing {
      case .withheld:
        "不予公开：\(mark?.ground.row.text ?? "")\(mark?.reviewOn.map { "，复查\($0.iso)" } ?? "")"
      case .published: "已公开：\(publication?.publishedOn.iso ?? "")"
      case .removed: self.standing.name
      }
    let number = name.documentNumber.map { "（\($0)）" } ?? ""
    return "\(self.number) \(name.title)\(number)  \(standing)\(name.unit.map { "  \($0)" } ?? "")"
  }
}
