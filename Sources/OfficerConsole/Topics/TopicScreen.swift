import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// One topic: what asks for it and why that is grouped, what was decided, and the steps from there.
struct TopicScreen: Screen {
  /// Of the topic, in whatever way it is grouped now.
  private let anchor: ItemReference
  private var topic: AskedTopic
  private var threshold: Int
  /// Why who sits there may not take a step.
  private var roleRefusals: [TopicStep.Kind: String] = [:]
  private var lines: [TopicLine] = []
  private var cursor = ListCursor()
  private var columns = 78

  init(_ anchor: ItemReference, at desk: Desk) throws(ConsoleFault) {
    self.anchor = anchor
    (topic, threshold) = try Self.read(anchor, at: desk)
    for kind in TopicStep.Kind.allCases { roleRefusals[kind] = try desk.refusal(needing: kind.roles) }
  }

  private static func read(
    _ anchor: ItemReference, at desk: Desk
  ) throws(ConsoleFault) -> (AskedTopic, Int) {
    let (topic, threshold) = try desk.reading { (office) throws(StoreError) in
      (try office.topic(of: anchor), try office.number(.topicApplicants))
    }
    guard let topic else { throw .sentence("这一主题的申请已经不在，请返回列表重新打开。") }
    return (topic, threshold)
  }

  var place: Place { .topics }
  var title: String { "主题" }

  var actions: [Action] {
    let steps = TopicStep.Kind.allCases.map { kind in
      Action(
        .character(kind.letter), name: kind.name, refusal: refusal(of: kind), isFrequent: kind.isFrequent)
    }
    return [Action(.enter, .character("l"), name: "打开光标所在的办件", isFrequent: true)] + steps + [
      Action(.escape, .character("h"), name: "返回", isFrequent: true)
    ]
  }

  private func refusal(of kind: TopicStep.Kind) -> String? {
    if let refusal = roleRefusals[kind] { return refusal }
    let standing = topic.files.last?.state.standing
    switch kind {
    case .review: return standing == .inSecrecyReview ? nil : "评估为转为主动公开之后，才进行保密审查"
    case .publish: return standing == .toPublish ? nil : "保密审查同意之后，才能公布（条例第十七条）"
    case .withdraw: return withdrawable == nil ? "没有可以撤销的决定" : nil
    case .separate: return topic.items.count > 1 ? nil : "只有这一件申请"
    case .evaluate, .suggest, .join: return nil
    }
  }

  private var withdrawable: TopicEvent? { topic.files.last?.lastDecision }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    (topic, threshold) = try Self.read(anchor, at: desk)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    columns = size.columns - 2
    lines = TopicLine.lines(of: topic, threshold: threshold, columns: columns)
    cursor.resize(count: lines.count, page: size.rows)
  }

  private var selectedItem: AskedItem? { cursor.selected.flatMap { lines[$0].item } }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key.opens {
      guard let item = selectedItem else { return .say("把光标移到下面的一件申请上，再按回车打开。") }
      return .open(try CaseScreen(try desk.row(named: item.caseNumber), at: desk))
    }
    let kind = TopicStep.Kind.allCases.first { key == .character($0.letter) }
    guard let kind else { return cursor.handle(key) ? .stay : .ignored }
    if let refusal = refusal(of: kind) { throw .sentence(refusal) }
    guard let step = step(of: kind) else { return .say("把光标移到要移出的那件申请上，再按x。") }
    return .open(try TopicStepScreen(step, of: topic, at: desk))
  }

  private func step(of kind: TopicStep.Kind) -> TopicStep? {
    switch kind {
    case .evaluate: .evaluate
    case .review: .review
    case .publish: .publish
    case .suggest: .suggest
    case .join: .join
    case .separate: selectedItem.map(TopicStep.separate)
    case .withdraw: withdrawable.map(TopicStep.withdraw)
    }
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    for (place, index) in cursor.visible.enumerated() {
      let line = part.droppingTop(place).top(1)
      let style = index == cursor.selected ? lines[index].style.reversed : lines[index].style
      if index == cursor.selected { canvas.fill(line, style: style) }
      canvas.draw(lines[index].text, in: line, style: style)
    }
  }
}
