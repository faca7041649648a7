import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The fields of an event as a form shows them: its own, with the day on which it happened before them.
struct EventFields {
  /// The legal day, which every event has beside its own fields.
  static let day = "day"
  /// Why the event that this one puts right is wrong.
  static let correctionReason = "correctionReason"
  /// The answer to one item: a field of the form each, one field of the event together.
  private static let itemReply = "itemReplies."

  private let kind: CaseEventKind
  private let state: CaseState
  private let standing: [CaseEvent]
  private let isCorrection: Bool

  /// - Parameter isCorrection: whether the event comes in place of one that is wrong.
  init(_ kind: CaseEventKind, of open: OpenCase, isCorrection: Bool = false) {
    self.kind = kind
    self.isCorrection = isCorrection
    state = open.file.state
    standing = open.standing
  }

  /// - Parameter given: what stands in the form: some fields matter only beside others.
  func fields(_ given: [String: [String]]) -> [FormField] {
    let matters = EventFieldChoice(kind, state, given)
    let own = kind.payloadType.fields.filter { matters.shows($0.name) }.flatMap { formFields($0, given) }
    // A split is of the day of its entry.
    return (kind == .split ? own : [Self.dayField] + own) + (isCorrection ? [Self.reasonField] : [])
  }

  private static let reasonField = FormField(
    correctionReason, "更正理由", isRequired: true, hint: "原来的记录错在哪里；原记录留在案中")

  static var dayField: FormField {
    FormField(
      day, "日期", .day(mayLieAhead: false), isRequired: true, hint: "事项发生之日，\(Form.dayHint)")
  }

  /// What is wrong with the day that stands in a form; nil where it fits.
  static func dayFault(in form: Form, today: Day) -> String? {
    do throws(TypedValueError) {
      let day = try TypedValue.day(form[day]?.values.first ?? "", what: "日期")
      return day > today ? "晚于今天（\(today.iso)），尚未发生的事不能记录。" : nil
    } catch { return error.message }
  }

  /// What the form holds, as the event's own fields take it.
  func given(_ values: [String: [String]]) -> [String: [String]] {
    var given = values.filter {
      $0.key != Self.day && $0.key != Self.correctionReason && !$0.key.hasPrefix(Self.itemReply)
    }
    let replies = state.received.items.compactMap { item in
      values["\(Self.itemReply)\(item.number)"]?.first.map { "\(item.number)=\($0)" }
    }
    if !replies.isEmpty { given["itemReplies"] = replies }
    return given
  }

  /// What the form holds of an event that is on record: the reverse of ``given(_:)``.
  func typed(_ event: CaseEvent) -> [String: [String]] {
    typed(event.fact).merging([Self.day: [event.day.iso]]) { $1 }
  }

  private func typed(_ fact: CaseFact) -> [String: [String]] {
    var typed = RecordedFields(of: fact).typed
    for reply in typed.removeValue(forKey: "itemReplies") ?? [] {
      let sides = reply.split(separator: "=", maxSplits: 1).map(String.init)
      typed["\(Self.itemReply)\(sides[0])"] = [sides[1]]
    }
    return typed
  }

  /// What a proposal on record has in the form: for one that is put forward again, all of it; for the reply that was
  /// agreed to, what the reply must say as it was.
  var proposed: [String: [String]] {
    guard let proposal = state.proposal else { return [:] }
    var typed = typed(.opinionProposed(proposal.facts))
    typed[Self.onTheSpot] = nil
    if kind == .opinionProposed { return typed }
    guard kind == .replied, proposal.awaited == .reply else { return [:] }
    typed["redactions"] = nil
    return typed
  }

  /// The event's own field that a field of the form belongs to; nil for the day.
  func field(of name: String) -> FactField? {
    let own = name.hasPrefix(Self.itemReply) ? "itemReplies" : name
    return kind.payloadType.fields.first { $0.name == own }
  }

  private func formFields(_ field: FactField, _ given: [String: [String]]) -> [FormField] {
    if field.form == .itemReplies { return itemReplies(field) }
    var shown = FormField(field, known: known(field.name), isRequired: isRequired(field, given))
    if let hint = Self.hints[field.name], kind == .reviewed { shown.hint = hint }
    return [shown]
  }

  /// What is to be written in a verdict.
  private static let hints = [
    "presentation": "表述是否准确，公开的时机、方式是否适当", "words": "退回的，写明要改什么",
    "backTo": "不选的退回给提出的人；回车展开，按号码或上下键选择",
  ]

  /// 当场答复: on the day of receipt alone.
  static let onTheSpot = "isOnTheSpot"

  /// Whether a return can name a step that it goes to: the first step only goes back to the proposal.
  static func canGoBack(in state: CaseState) -> Bool {
    guard let proposal = state.proposal, let step = proposal.awaited?.step else { return true }
    return proposal.steps.first != step
  }

  /// In a chain a return says why, and the disclosure office what it found of wording, time and manner.
  private func isRequired(_ field: FactField, _ given: [String: [String]]) -> Bool {
    guard kind == .reviewed, state.reviewAwaits?.step != nil else { return field.isRequired }
    let isReturn = given["verdict"] == [ReviewVerdict.sentBack.rawValue]
    return field.isRequired || field.name == "presentation" || (field.name == "words" && isReturn)
  }

  /// The steps that a return can go back to; nil outside a chain, where it can name any.
  private var earlierSteps: [FormField.Choice]? {
    guard let proposal = state.proposal, let step = proposal.awaited?.step else { return nil }
    return proposal.steps.filter { $0.comes(before: step) }.map { .init($0.rawValue, $0.name) }
  }

  private func itemReplies(_ field: FactField) -> [FormField] {
    let outcomes = Outcome.allCases.map { FormField.Choice($0.rawValue, $0.name) }
    return state.received.items.map { item in
      FormField(
        "\(Self.itemReply)\(item.number)", "第\(item.number)项的答复", .choice(outcomes), hint: item.content)
    }
  }

  /// What a field can name in this case, so that nobody types a position; nil where it names nothing there.
  private func known(_ name: String) -> [FormField.Choice]? {
    switch (name, kind) {
    case ("consultation", .consultationSent), ("dispute", .disputeFiled): nil
    case ("consultation", _): state.currentRound?.consultations.map(\.choice)
    case ("dispute", _): state.disputes.map { .init($0.id, "\($0.id)（\($0.kind.name)）") }
    case ("event", .corrected):
      standing.filter { $0.fact.kind != .received && !$0.fact.kind.isOfLetter }.map(\.choice)
    case ("letter", .letterVoided): state.letters.filter { $0.voided == nil }.map(\.choice)
    case ("step", .reviewed): state.reviewAwaits?.step.map { [.init($0.rawValue, $0.name)] }
    case ("backTo", .reviewed): earlierSteps
    case ("items", .withdrawn):
      state.received.items.map { .init("\($0.number)", "第\($0.number)项 \($0.content)") }
    default: nil
    }
  }
}

extension ReplyRound.Consultation {
  fileprivate var choice: FormField.Choice {
    .init(id, "第\(id)次 \(with == .thirdParty ? "第三方" : "其他机关") \(party ?? "")")
  }
}

extension CaseEvent {
  /// As what a correction can name.
  var choice: FormField.Choice {
    .init("\(sequence)", "第\(sequence)条 \(day.iso) \(fact.kind.name)")
  }
}

extension CaseLetter {
  /// As what a voiding can name.
  fileprivate var choice: FormField.Choice {
    let number = facts.documentNumber.map { " \($0)" } ?? ""
    return .init("\(sequence)", "第\(sequence)条 \(madeOn.iso) \(facts.letter.name)\(number)")
  }
}
