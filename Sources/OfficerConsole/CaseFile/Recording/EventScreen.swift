import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The form of any event: its day and its fields, checked as they are typed.
struct EventScreen: FormScreen {
  let kind: CaseEventKind
  /// The entry that is put right; nil for one that is new.
  let wrong: CaseEvent?
  private(set) var open: OpenCase
  var form: Form
  var draft: FormDraft?
  var question: FormQuestion<EventMatter>?
  /// What stood in any field, also in one that does not show now.
  var typed: [String: [String]]
  /// Of a fee notice what it comes to.
  var fee: FeeForm?

  static let save = "save"
  static let takeBack = "takeBack"

  /// - Parameter preset: what stands in fields from the beginning, before the defaults.
  init(
    _ kind: CaseEventKind, of open: OpenCase, preset: [String: [String]] = [:], at desk: Desk
  ) throws(ConsoleFault) {
    self.kind = kind
    wrong = nil
    self.open = open
    typed = try Self.defaults(kind, of: open, at: desk).merging(preset) { $1 }
    form = Form([], buttons: [.init(Self.save, "记录"), .leave])
    fee = try Self.fee(kind, of: open, at: desk)
    arrangeFields()
    // The day is filled in: what a person must type comes first.
    let empty = form.fields.first { $0.isEmpty }
    if let first = empty ?? form.fields.first { form.focus(on: first.name) }
    try beginDraft(at: desk)
  }

  /// The form of an entry that is wrong, filled in as it was recorded.
  init(puttingRight wrong: CaseEvent, of open: OpenCase, at desk: Desk) throws(ConsoleFault) {
    kind = wrong.fact.kind
    self.wrong = wrong
    self.open = open
    typed = EventFields(kind, of: open, isCorrection: true).typed(wrong)
    form = Form([], buttons: [.init(Self.save, "更正"), .init(Self.takeBack, "撤回这一条"), .leave])
    fee = try Self.fee(kind, of: open, at: desk)
    arrangeFields()
    try beginDraft(at: desk)
  }

  private mutating func beginDraft(at desk: Desk) throws(ConsoleFault) {
    draft = FormDraft(
      draftName, of: kind.name, title: "\(open.row.number)：\(title)", opened: typed)
    try draft?.offer(at: desk)
  }

  /// A correction is of one entry: what was typed about another is another's.
  private var draftName: String {
    let name = "event/\(open.row.number)/\(kind.rawValue)"
    if let wrong { return "\(name)/\(wrong.sequence)" }
    guard kind == .corrected, let entry = form["event"]?.values.first else { return name }
    return "\(name)/\(entry)"
  }

  /// Whole, with what was filled in: the day that stood there was the right one.
  var unwritten: FormDraft.Values? { draft?.changes(in: typed) == nil ? nil : typed }

  /// Takes up what was typed before.
  mutating func resume(_ values: [String: [String]], at desk: Desk) {
    typed = values
    form.replaceFields([])
    arrangeFields()
    for field in form.fields { mark(field.name, at: desk) }
  }

  /// Today, and what settings, law and case fill in.
  private static func defaults(
    _ kind: CaseEventKind, of open: OpenCase, at desk: Desk
  ) throws(ConsoleFault) -> [String: [String]] {
    let defaults = try desk.reading { (office) throws(StoreError) in
      try FactDefaults(office: office, file: open.file, today: desk.today)
    }
    var values = EventFields(kind, of: open).proposed.merging([EventFields.day: [desk.today.iso]]) { $1 }
    for field in kind.payloadType.fields {
      if let value = defaults.value(of: field.name, in: kind) { values[field.name] = [value] }
    }
    return values
  }

  var place: Place { .caseFile }
  var title: String { correction ?? kind.name }
  /// What the form does, above it and in the question.
  var deed: String { correction ?? "记录“\(kind.name)”" }

  private var correction: String? { wrong.map { "更正第\($0.sequence)条：\(kind.name)" } ?? takenBack }

  /// What is taken back, where that is what the form is for.
  private var takenBack: String? {
    guard kind == .corrected, let number = form["event"]?.values.first.flatMap({ Int($0) }) else {
      return nil
    }
    let event = open.file.events.first { $0.sequence == number }
    return "撤回第\(number)条：\(event?.fact.kind.name ?? "")"
  }

  var actions: [Action] {
    question?.actions ?? draft?.question?.actions ?? form.actions()
  }

  var fields: EventFields { EventFields(kind, of: open, isCorrection: wrong != nil) }

  /// What stands in the form, as the event's own fields take it.
  var reader: FactReader {
    FactReader(
      kind, fields.given(form.values), defaults: .none, naming: .labels,
      putsRight: wrong.map { RecordedFields(of: $0.fact) })
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil, key != .control("c") { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    button == Self.takeBack ? try takeBack(at: desk) : try save(at: desk)
  }

  /// Nothing is to stand in its place: the form is only about the reason.
  private func takeBack(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let wrong else { return .stay }
    return .replace(
      try EventScreen(.corrected, of: open, preset: ["event": ["\(wrong.sequence)"]], at: desk))
  }

  /// A day that was being typed when the form was saved stands in its field written out.
  mutating func takeTyped() {
    for field in form.fields { typed[field.name] = field.values }
  }

  mutating func check(_ name: String, at desk: Desk) {
    typed[name] = form[name]?.values
    arrangeFields()
    reckonFee(after: name, at: desk)
    mark(name, at: desk)
    let renamed = draftName
    draft?.name = renamed
  }

  /// Shows the fields that matter beside what was typed.
  private mutating func arrangeFields() {
    form.replaceFields(fields.fields(typed))
    for field in form.fields where field.isEmpty {
      if let values = typed[field.name] { form.set(values, of: field.name) }
    }
  }

  /// What is wrong with a field by itself. An empty one is asked for only when the form is saved.
  private mutating func mark(_ name: String, at desk: Desk) {
    let isUnfinished = form[name]?.isEmpty == true || form.isTypingDay(name, today: desk.today)
    let message = isUnfinished ? nil : fault(in: name, at: desk)
    form.remark(message.map { .init(.urgent, $0) }, on: name)
  }

  /// Marks every field that is missing or wrong, and goes to the first.
  ///
  /// - Returns: whether all fit.
  mutating func checkAll(at desk: Desk) -> Bool {
    var first: String?
    for field in form.fields {
      let message = fault(in: field.name, at: desk)
      form.remark(message.map { .init(.urgent, $0) }, on: field.name)
      if message != nil { first = first ?? field.name }
    }
    if let first { form.focus(on: first) }
    return first == nil
  }

  private func fault(in name: String, at desk: Desk) -> String? {
    guard name != EventFields.day else { return EventFields.dayFault(in: form, today: desk.today) }
    guard name != EventFields.correctionReason else {
      return form[name]?.isEmpty == false ? nil : "请写明更正理由。"
    }
    return fields.field(of: name).flatMap { reader.fault(in: $0)?.message }
  }

  /// Takes the case as another person left it; what was typed stays.
  mutating func reload(at desk: Desk) throws(ConsoleFault) {
    open = try OpenCase(open.row.number, at: desk)
    arrangeFields()
  }
}
