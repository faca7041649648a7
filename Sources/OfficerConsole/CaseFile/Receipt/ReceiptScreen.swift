import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 更正收件记录: the receipt whole, as it should have said, with the reason; the earlier one stays in the record.
struct ReceiptScreen: Screen {
  private(set) var open: OpenCase
  private(set) var form: Form
  var question: FormQuestion<ReceiptCorrection>?
  /// What was typed into fields, also into those that are gone for now.
  private var remembered: [String: [String]] = [:]
  /// Whether the officer wanted to save, and is told what is missing below the fields.
  private var isInsisting = false

  static let save = "save"

  init(_ open: OpenCase, at desk: Desk) {
    self.open = open
    remembered = IntakeValues(receiptOf: open.file).given
    form = Form([], buttons: [.init(Self.save, "更正"), .leave])
    form.replaceFields(ReceiptFields(IntakeValues(remembered), remembered: remembered).all)
    _ = review(at: desk)
    form.focus(on: IntakeField.channel.key)
  }

  var place: Place { .caseFile }
  var title: String { "更正收件记录" }
  var takesText: Bool { true }
  var actions: [Action] {
    question?.actions ?? form.actions()
  }

  var values: IntakeValues { IntakeValues(remembered.filter { !$0.value.isEmpty }) }
  var reason: String? { form[ReceiptFields.reason]?.values.first }

  /// What another person wrote meanwhile shows itself when this is saved; what is typed stays.
  mutating func refresh(at desk: Desk) throws(ConsoleFault) {}

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .control("c") { return .ignored }
    if question != nil { return try answer(key, at: desk) }
    switch form.handle(key, today: desk.today) {
    case .changed: _ = review(at: desk)
    case .moved: break
    case .typedOnButton(let label): return .typedOnButton(label)
    case .pressed(Self.save):
      isInsisting = true
      guard review(at: desk) else { return .say("请先改正标出的栏目，再更正。") }
      return try ask(at: desk)
    case .pressed: return .close()
    case .ignored: return key == .escape ? .close() : .stay
    }
    return .stay
  }

  /// Reads the form anew: which fields it has, and what is wrong with them.
  ///
  /// - Returns: whether it can be saved.
  private mutating func review(at desk: Desk) -> Bool {
    for field in form.fields { remembered[field.name] = field.values }
    form.replaceFields(ReceiptFields(values, remembered: remembered).all)
    let check = IntakeCheck(
      values, today: desk.today, calendar: desk.calendar, isNumberTaken: false, isInsisting: isInsisting)
    for (field, remark) in check.remarks where !form.isTypingDay(field.key, today: desk.today) {
      form.remark(remark, on: field.key)
    }
    if isInsisting, reason == nil { form.remark(.init(.urgent, "必填"), on: ReceiptFields.reason) }
    if isInsisting { focusOnFirst(of: check.missing.union(check.wrong)) }
    return check.isComplete && reason != nil
  }

  private mutating func focusOnFirst(of obstacles: Set<IntakeField>) {
    let names = Set(obstacles.map(\.key)).union(reason == nil ? [ReceiptFields.reason] : [])
    if form.focused == nil, let first = form.fields.first(where: { names.contains($0.name) }) {
      form.focus(on: first.name)
    }
  }

  /// Takes the case as another person left it; what was typed stays.
  mutating func reload(at desk: Desk) throws(ConsoleFault) {
    open = try OpenCase(open.row.number, at: desk)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    canvas.draw("更正收件记录  改成应有的内容，原记录留在案中", in: part.top(1), style: .title)
    let row = open.row
    canvas.draw(
      "\(row.number)  \(row.applicant)  期限 \(CaseTable.deadline(row))", in: part.droppingTop(1).top(1),
      style: .muted)
    form.draw(in: &canvas, part.droppingTop(3))
    question?.draw(in: &canvas, part)
  }
}
