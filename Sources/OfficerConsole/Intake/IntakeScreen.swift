import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// 收件登记: the application form (Art. 29), checked as it is typed, and the case that it makes.
package struct IntakeScreen: Screen {
  var form: Form
  var step = IntakeStep.typing
  var priors = PriorList()
  /// What was typed into fields, also into those that are gone for now.
  var remembered: [String: [String]] = [:]
  var check: IntakeCheck
  var receipt: ReceiptSentence?
  /// The deadline that would follow, in words.
  var deadline = ""
  /// That the form was restored.
  var notice: FormField.Remark?
  /// Kept from the first key to the case.
  var draft = FormDraft("intake", of: "收件登记")
  /// Whether the officer wanted to save, and is told what is missing below the fields.
  var isInsisting = false
  let ownOrgan: String
  /// Those in use, by which the fields of the applicant go.
  let forms: ApplicationForms

  /// - Throws: ``ConsoleFault`` where nothing can be entered: nobody types in vain.
  init(at desk: Desk) throws(ConsoleFault) {
    try Self.requirePermission(at: desk)
    forms = desk.forms
    ownOrgan = try desk.reading { (office) throws(StoreError) in try office.setting(.respondentOrgan) }
    form = Form([], buttons: Self.buttons)
    check = IntakeCheck(
      IntakeValues([:], forms: desk.forms), today: desk.today, calendar: desk.calendar, isNumberTaken: false,
      isInsisting: false)
    try begin(IntakeValues(today: desk.today, forms: desk.forms), at: desk)
    try restore(at: desk)
  }

  private static let buttons = [Form.Button("save", "保存"), Form.Button("clear", "清空重填")]

  private static func requirePermission(at desk: Desk) throws(ConsoleFault) {
    guard !desk.isReadOnly else { throw .sentence("现在是只读方式（--readonly），不能收件登记。") }
    let needed = EventPermission.of(.received).roles
    try desk.reading { (office) throws(StoreError) in
      guard let person = try office.person(account: desk.account) else {
        throw .unknownPerson(account: desk.account)
      }
      guard needed.isDisjoint(with: person.roles) else { return }
      throw .rolesLack(.received, needed: Role.allCases.filter(needed.contains), has: person.roles)
    }
  }

  package var place: Place { .intake }

  package var takesText: Bool {
    switch step {
    case .typing: true
    case .comparing, .confirming, .clearing, .saved: false
    }
  }

  var values: IntakeValues { IntakeValues(form.values, forms: forms) }

  /// Puts a form with these values in place of the present one.
  mutating func begin(_ values: IntakeValues, at desk: Desk) throws(ConsoleFault) {
    (remembered, isInsisting, notice, step) = ([:], false, nil, .typing)
    form = Form(IntakeFields(values, ownOrgan: ownOrgan).all, buttons: Self.buttons)
    form.focus(on: IntakeField.channel.key)
    try review(at: desk)
  }

  /// Reads the form anew: which fields it has, what is wrong with them, what follows from them, which cases are alike.
  mutating func review(at desk: Desk, again: Bool = false) throws(ConsoleFault) {
    for field in form.fields { remembered[field.name] = field.isEmpty ? nil : field.values }
    form.replaceFields(IntakeFields(values, remembered: remembered, ownOrgan: ownOrgan).all)
    let values = values
    try priors.search(values, at: desk, again: again)
    check = IntakeCheck(
      values, today: desk.today, calendar: desk.calendar, isNumberTaken: try isNumberTaken(at: desk),
      isInsisting: isInsisting)
    for (field, remark) in check.remarks where !form.isTypingDay(field.key, today: desk.today) {
      form.remark(remark, on: field.key)
    }
    readReceipt(values, at: desk)
  }

  private func isNumberTaken(at desk: Desk) throws(ConsoleFault) -> Bool {
    guard let number = values[.number] else { return false }
    let row = try? desk.reading { (office) throws(StoreError) in try office.row(named: number) }
    return row.map { CaseNumber($0.number).key == CaseNumber(number).key } ?? false
  }

  private mutating func readReceipt(_ values: IntakeValues, at desk: Desk) {
    (receipt, deadline) = (nil, "")
    guard check.wrong.isDisjoint(with: [.arrived, .confirmed]), let application = values.application else {
      return
    }
    let sentence = ReceiptSentence(
      channel: application.channel, arrivedOn: application.arrivedOn, confirmedOn: application.confirmedOn,
      today: desk.today)
    receipt = sentence
    do throws(ConsoleFault) {
      let reckoned = try desk.reading { (office) throws(StoreError) in
        try office.preview(application, by: desk.entry)
      }
      deadline = DeadlineSentence.text(
        reckoned, receivedOn: sentence.receivedOn, today: desk.today, calendar: desk.calendar)
    } catch { deadline = desk.sentence(error) }
  }

  package mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    switch step {
    case .typing, .comparing, .confirming, .clearing: try review(at: desk, again: true)
    case .saved(var saved):
      try saved.refresh(at: desk)
      step = .saved(saved)
    }
  }
}
