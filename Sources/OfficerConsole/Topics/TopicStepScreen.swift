import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The form of one step on a topic.
struct TopicStepScreen: FormScreen {
  private static let save = "save"

  private let step: TopicStep
  private let topic: AskedTopic
  var form: Form
  var draft: FormDraft?

  init(_ step: TopicStep, of topic: AskedTopic, at desk: Desk) throws(ConsoleFault) {
    (self.step, self.topic) = (step, topic)
    let calendar = desk.calendar
    let publishBy = try desk.counting { () throws(CalendarError) in
      try calendar.advance(desk.today, by: Self.publicationDays).day
    }
    form = Form(
      step.fields(of: topic, today: desk.today, publishBy: publishBy),
      buttons: [.init(Self.save, step.kind.name), .leave])
    draft = FormDraft(
      "topic/\(topic.items[0].reference.caseID)/\(step.kind.letter)", of: step.kind.name,
      title: "\(step.kind.name)：\(topic.title)", opened: form.values)
    try draft?.offer(at: desk)
  }

  /// Art. 26 gives 20 working days to information that is to be public.
  private static let publicationDays = 20

  var place: Place { .topics }
  var title: String { step.kind.name }
  var actions: [Action] { draft?.question?.actions ?? form.actions(leaving: "返回，不登记") }

  private func value(_ name: String) -> String? { form.values[name]?.first }

  mutating func check(_ name: String, at desk: Desk) {
    form.remark(nil, on: name)
    guard name == TopicStep.Field.caseNumber, let number = value(name),
      let row = try? desk.row(named: number)
    else { return }
    let item = ItemReference(caseID: row.id, item: 1)
    let mates = try? desk.reading { (office) throws(StoreError) in try office.topic(of: item) }
    let count = mates.map(\.caseNumbers.count) ?? 1
    let others = count > 1 && step.kind == .join ? "，同一主题共\(count)件一并并入" : ""
    form.remark(.init(.muted, "\(row.number) \(row.applicant) \(row.subject)\(others)"), on: name)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    for field in form.fields {
      form.remark(
        field.isRequired && field.isEmpty ? .init(.urgent, "缺少“\(field.label)”。") : nil, on: field.name)
    }
    if form.focusOnRemark() { return .say("请先改正标出的栏目。") }
    let words = try record(at: desk)
    return finish(words, at: desk)
  }

  /// - Returns: what to say of it.
  private func record(at desk: Desk) throws(ConsoleFault) -> String {
    let topic = topic
    guard let fact = try fact(at: desk) else { return try publish(at: desk) }
    _ = try desk.writing { (office, entry) throws(StoreError) in
      try office.decide(fact, on: topic, by: entry)
    }
    return "已登记：\(step.kind.name)"
  }

  private func publish(at desk: Desk) throws(ConsoleFault) -> String {
    let topic = topic
    let (name, day, address) = try publication(at: desk)
    let paper = try desk.writing { (office, entry) throws(StoreError) in
      try office.publish(topic, as: name, on: day, at: address, by: entry)
    }
    return "已登记公布，列入公开目录第\(paper.number)号"
  }

  private func publication(at desk: Desk) throws(ConsoleFault) -> (PaperName, Day, String) {
    guard let title = value(TopicStep.Field.title), let address = value(TopicStep.Field.address),
      let day = try day(TopicStep.Field.day)
    else { throw .sentence("请填写标题、网址或场所、公布日期。") }
    let name = PaperName(
      title: title, documentNumber: value(TopicStep.Field.documentNumber),
      unit: value(TopicStep.Field.unit))
    return (name, day, address)
  }

  private func day(_ name: String) throws(ConsoleFault) -> Day? {
    guard let text = value(name) else { return nil }
    guard let day = try? Day(iso: text) else { throw .sentence("“\(text)”不是日期，应如 2026-11-21。") }
    return day
  }

  /// Nil for a publication, which stands in the catalogue, too.
  private func fact(at desk: Desk) throws(ConsoleFault) -> TopicFact? {
    let words = value(TopicStep.Field.words)
    switch step {
    case .evaluate: return .evaluated(try evaluation(words))
    case .review:
      let verdict = value(TopicStep.Field.verdict).flatMap(ReviewVerdict.init) ?? .sentBack
      return .secrecyReviewed(TopicSecrecyReviewed(verdict: verdict, words: words))
    case .publish: return nil
    case .suggest:
      let number = try value(TopicStep.Field.caseNumber).map { (text) throws(ConsoleFault) in
        try desk.row(named: text).number
      }
      return .suggested(TopicSuggested(caseNumber: number, words: words ?? ""))
    case .join: return .joined(TopicJoined(items: try joined(at: desk), reason: words))
    case .separate(let item):
      let others = topic.items.filter { $0 != item }.map(\.name)
      return .separated(TopicSeparated(item: item.name, from: others, reason: words))
    case .withdraw(let event):
      return .withdrawn(TopicEntryWithdrawn(event: event.sequence, reason: words ?? ""))
    }
  }

  /// A day belongs to what is done by it: to a topic that stays closed none.
  private func evaluation(_ words: String?) throws(ConsoleFault) -> TopicEvaluated {
    let verdict = value(TopicStep.Field.verdict).flatMap(TopicVerdict.init) ?? .lookAgain
    let ground = value(TopicStep.Field.ground).flatMap(Outcome.init)
    return TopicEvaluated(
      verdict: verdict, ground: verdict == .keepClosed ? ground : nil, reason: words,
      by: verdict == .keepClosed ? nil : try day(TopicStep.Field.by))
  }

  /// All of this topic and all of the other case's.
  private func joined(at desk: Desk) throws(ConsoleFault) -> [ItemName] {
    let row = try desk.row(named: value(TopicStep.Field.caseNumber) ?? "")
    let known = topic
    let other = try desk.reading { (office) throws(StoreError) in
      try office.topic(of: ItemReference(caseID: row.id, item: 1))
    }
    guard let other else { throw .sentence("\(row.number) 不是依申请公开的办件，或已拆分，不能并入。") }
    guard !other.items.contains(where: known.items.contains) else {
      throw .sentence("\(row.number) 已经在这一主题里。")
    }
    return known.items.map(\.name) + other.items.map(\.name)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw(step.kind.name, in: inside.top(1), style: .title)
    canvas.draw("主题：\(topic.title)", in: inside.droppingTop(1).top(1), style: .muted)
    canvas.draw(explanation, in: inside.droppingTop(2).top(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(4))
    draft?.draw(in: &canvas, part)
  }

  private var explanation: String {
    switch step {
    case .evaluate: "转为主动公开的，接着由另一人作保密审查，再登记公布。"
    case .review: "评估人不能审查自己的评估（条例第十七条）。"
    case .publish: "列入公开目录；以后再有人申请，收件登记时即提示可当场告知。"
    case .suggest: "申请人可以建议将所申请的信息纳入主动公开范围（条例第四十四条）。"
    case .join: "并入以后，重新归集也不会分开；可以撤销。"
    case .separate(let item): "移出：\(item.caseNumber) \(item.wording.description)"
    case .withdraw(let event): "撤销：\(event.wording)"
    }
  }
}
