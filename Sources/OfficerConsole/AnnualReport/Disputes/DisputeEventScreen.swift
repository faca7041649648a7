import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The form of an event of a dispute that concerns no case.
struct DisputeEventScreen: FormScreen {
  private static let dispute = "dispute"
  private static let save = "save"

  private let kind: CaseEventKind
  /// Nil for one that is not on record yet.
  private let found: LoneDispute?
  var form: Form
  private var question: FormQuestion<CaseFact>?

  init(_ kind: CaseEventKind, of found: LoneDispute?, at desk: Desk) throws(ConsoleFault) {
    self.kind = kind
    self.found = found
    let standing = found?.standing ?? []
    let fields = kind.payloadType.fields.filter { found == nil || $0.name != Self.dispute }
    form = Form(
      [EventFields.dayField]
        + fields.map { field in
          FormField(
            field, known: field.name == "event" && kind == .corrected ? standing.map(\.choice) : nil)
        }, buttons: [.init(Self.save, "记录"), .leave])
    let defaults = try desk.reading { (office) throws(StoreError) in
      try FactDefaults(office: office, file: nil, today: desk.today)
    }
    form.set([desk.today.iso], of: EventFields.day)
    for field in fields { defaults.value(of: field.name, in: kind).map { form.set([$0], of: field.name) } }
    // The day is filled in: what a person must type comes first.
    if let first = form.fields.first(where: \.isEmpty) { form.focus(on: first.name) }
  }

  var place: Place { .annualReport }
  var title: String { kind.name }
  var actions: [Action] { question?.actions ?? form.actions(leaving: "返回，不记录") }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  mutating func check(_ name: String, at desk: Desk) {
    let isUnfinished = form[name]?.isEmpty == true || form.isTypingDay(name, today: desk.today)
    let message = isUnfinished ? nil : fault(in: name, at: desk)
    form.remark(message.map { .init(.urgent, $0) }, on: name)
  }

  private var reader: FactReader {
    var given = form.values.filter { $0.key != EventFields.day }
    // A correction names a record; of which dispute is for the stream alone.
    if let found, kind != .corrected { given[Self.dispute] = [found.id] }
    return FactReader(kind, given, defaults: .none, naming: .labels)
  }

  private func fault(in name: String, at desk: Desk) -> String? {
    guard name != EventFields.day else { return EventFields.dayFault(in: form, today: desk.today) }
    let field = kind.payloadType.fields.first { $0.name == name }
    return field.flatMap { reader.fault(in: $0)?.message }
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    var first: String?
    for field in form.fields {
      let message = fault(in: field.name, at: desk)
      form.remark(message.map { .init(.urgent, $0) }, on: field.name)
      if message != nil { first = first ?? field.name }
    }
    if let first {
      form.focus(on: first)
      return .say("请先改正标出的栏目，再记录。")
    }
    let fact: CaseFact
    do throws(FieldFault) { fact = try reader.fact() } catch { throw .sentence(error.message) }
    guard case .corrected(let correction) = fact,
      let event = found?.events.first(where: { $0.sequence == correction.event })
    else { return try write(fact, at: desk) }
    question = FormQuestion(
      fact, title: "更正这条记录？",
      [
        CaseLine("第\(event.sequence)条 \(event.day.iso) \(event.fact.kind.name) 不再计入，仍留在记录中。"),
        CaseLine(event.fact.summary, .muted),
      ], yes: "更正", no: "返回修改")
    return .stay
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let fact = question.settle(key) else { return .stay }
    return try write(fact, at: desk)
  }

  private func write(_ fact: CaseFact, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let id = found?.id ?? fact.dispute else { throw .sentence("请填写案号。") }
    let day: Day
    do throws(TypedValueError) {
      day = try TypedValue.day(form[EventFields.day]?.values.first ?? "", what: "日期")
    } catch { throw .sentence(error.message) }
    try desk.writing { (office, entry) throws(StoreError) in
      try office.recordDispute(fact, dispute: id, on: day, by: entry)
    }
    let words = "已记录 \(id)：\(kind.name)。"
    return found == nil ? .replace(try LoneDisputeScreen(id, at: desk), saying: words) : .close(words)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("记录“\(kind.name)”  \(found?.id ?? "没有案件")", in: inside, style: .title)
    let note =
      found == nil
      ? "不涉及本机关所办申请的复议、诉讼，也计入表四（条例第五十条第三项）。涉及某件申请的，请在该案件中登记。" : "没有案件的复议、诉讼，只计入表四。"
    let lines = note.wrapped(toCells: inside.columns)
    canvas.draw(lines, in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(2 + lines.count))
    question?.draw(in: &canvas, part)
  }
}
