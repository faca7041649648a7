import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// 更正收件记录: the receipt whole, as it should have said, with the reason; the earlier one stays in the record.
struct ReceiptScreen: FormScreen {
  private(set) var open: OpenCase
  private let forms: ApplicationForms
  var form: Form
  var draft: FormDraft?
  var question: FormQuestion<ReceiptCorrection>?
  /// What was typed into fields, also into those that are gone for now.
  private var remembered: [String: [String]] = [:]
  /// Whether the officer wanted to save, and is told what is missing below the fields.
  private var isInsisting = false

  static let save = "save"

  init(_ open: OpenCase, at desk: Desk) throws(ConsoleFault) {
    self.open = open
    forms = desk.forms
    remembered = IntakeValues(receiptOf: open.file, forms: desk.forms).given
    form = Form([], buttons: [.init(Self.save, "更正"), .leave])
    form.replaceFields(ReceiptFields(IntakeValues(remembered, forms: desk.forms), remembered: remembered).all)
    _ = review(at: desk)
    form.focus(on: IntakeField.channel.key)
    draft = FormDraft(
      "receipt/\(open.row.number)", of: title, title: "\(open.row.number)：\(title)", opened: remembered)
    try draft?.offer(at: desk)
  }

  var place: Place { .caseFile }
  var title: String { "更正收件记录" }
  var actions: [Action] {
    question?.actions ?? draft?.question?.actions ?? form.actions()
  }

  var values: IntakeValues { IntakeValues(remembered.filter { !$0.value.isEmpty }, forms: forms) }
  var reason: String? { form[ReceiptFields.reason]?.values.first }

  var unwritten: FormDraft.Values? { draft?.changes(in: remembered) }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil, key != .control("c") { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  mutating func check(_ name: String, at desk: Desk) { _ = review(at: desk) }

  mutating func resume(_ values: FormDraft.Values, at desk: Desk) {
    remembered.merge(values) { $1 }
    form.replaceFields([])
    form.replaceFields(ReceiptFields(self.values, remembered: remembered).all)
    _ = review(at: desk)
    form.focus(on: IntakeField.channel.key)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    isInsisting = true
    guard review(at: desk) else { return .say("请先改正标出的栏目，再更正。") }
    return try ask(at: desk)
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
    draft?.draw(in: &canvas, part)
    question?.draw(in: &canvas, part)
  }
}
