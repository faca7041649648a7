import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// A letter as it is written: its free parts in a form, then all of its text, and then it is made.
struct LetterFormScreen: FormScreen {
  private static let preview = "preview"

  private let kind: LetterKind
  private var open: OpenCase
  var form: Form
  var draft: FormDraft?
  /// The letter whose text is looked at; nil while the form is.
  private var letter: LetterInHand?
  private var page = CasePane()
  private var text: OfficialDocument?
  private var question: FormQuestion<LetterInHand>?
  private var size = CellSize(rows: 1, columns: 1)

  init(_ kind: LetterKind, of open: OpenCase, at desk: Desk) throws(ConsoleFault) {
    self.kind = kind
    self.open = open
    let foreseen = try? LetterInHand(LetterOrder(kind, printedOn: desk.today), [open.file], at: desk)
      .foreseenNumber(at: desk)
    form = Form(
      LetterFields(kind: kind, open: open).fields(today: desk.today, foreseen: foreseen ?? nil),
      buttons: [.init(Self.preview, "预览"), .leave])
    if let first = kind.fields.first { form.focus(on: first.rawValue) }
    draft = FormDraft(
      "letter/\(open.row.number)/\(kind.rawValue)", of: kind.name, title: "\(open.row.number)：\(kind.name)",
      opened: form.values)
    try draft?.offer(at: desk)
  }

  var place: Place { .caseFile }
  var title: String { letter == nil ? kind.name : "\(kind.name)（草稿）" }
  var takesText: Bool { letter == nil }

  var actions: [Action] {
    if let question { return question.actions }
    guard letter != nil else { return draft?.question?.actions ?? form.actions() }
    return [
      Action(.character("m"), name: "制作并留存", isFrequent: true),
      Action(.escape, name: "返回修改", isFrequent: true),
      Action(.character("j"), .down, name: "往下看", isFrequent: true),
      Action(.character("k"), .up, name: "往上看", isFrequent: true),
      Action(.pageDown, name: "下一页"), Action(.pageUp, name: "上一页"),
    ]
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    self.size = size
    fillPage()
  }

  private mutating func fillPage() {
    let columns = LetterPage.columns(size)
    page.fill(text.map { LetterPage.lines($0, columns: columns) } ?? [], rows: LetterPage.rows(size))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .control("c") { return .ignored }
    if question != nil { return try answer(key, at: desk) }
    guard let letter else { return try fillIn(key, at: desk) }
    switch key {
    case .character("m"):
      question = try ask(letter, at: desk)
      return .stay
    case .escape, .left, .character("h"):
      self.letter = nil
      return .stay
    case .character, .control, .enter, .right, .tab, .backTab, .backspace, .delete, .up, .down, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return page.handle(key) ? .stay : .ignored
    }
  }

  mutating func check(_ name: String, at desk: Desk) {
    let isNoDay =
      name == LetterFields.printedOn && !form.isTypingDay(name, today: desk.today) && order(at: desk) == nil
    form.remark(isNoDay ? .init(.urgent, "应为日期，如 2026-11-18。") : nil, on: name)
  }

  private var fields: LetterFields { LetterFields(kind: kind, open: open) }
  private func order(at desk: Desk) -> LetterOrder? { fields.order(form.values, today: desk.today) }

  /// Shows the whole text, or all that still keeps the letter from leaving.
  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let order = order(at: desk) else {
      form.focus(on: LetterFields.printedOn)
      return .say("请先填写落款日期。")
    }
    let written = try LetterInHand(order, try fields.files(form.values, at: desk), at: desk)
    let refusals = written.refusals
    guard refusals.isEmpty else {
      return .tell(
        title: "“\(kind.name)”还不能发出", lines: refusals.map { "\($0.sentence)。" } + ["", "填的内容还在表中，没有写入。"])
    }
    let number = try written.foreseenNumber(at: desk)
    text = try written.document(numbered: number, isDraft: true, at: desk)
    letter = written
    page = CasePane()
    fillPage()
    return .stay
  }

  private func ask(_ letter: LetterInHand, at desk: Desk) throws(ConsoleFault) -> FormQuestion<LetterInHand> {
    let number = try letter.foreseenNumber(at: desk)
    let others = letter.files.dropFirst().map(\.row.number)
    let lines =
      [CaseLine("文号  \(number ?? "（这种文书没有文号）")", .title), CaseLine("落款  \(letter.order.printedOn.iso)")]
      + (others.isEmpty ? [] : [CaseLine("一并答复  \(others.joined(separator: "、"))")])
      + [CaseLine(""), CaseLine("制作以后原样留存在案，不能更改；有误的作废，文号不再使用。", .muted)]
    return FormQuestion(letter, title: "制作\(kind.name)？", lines, yes: "制作", no: "返回修改")
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let letter = question.settle(key) else { return .stay }
    do throws(ConsoleFault) {
      let (made, document) = try letter.make(at: desk)
      let words = ["已制作并留存\(kind.name)", made.documentNumber].compactMap(\.self).joined(separator: " ")
      guard case .close(let said) = finish(words, at: desk) else { return .close(words) }
      return .replace(try KeptLetterScreen(document, made, of: open, at: desk), saying: said)
    } catch {
      guard let told = FormRefusal(error, of: kind.name) else { throw error }
      if told.isConflict { open = try OpenCase(open.row.number, at: desk) }
      self.letter = nil
      return .tell(title: told.title, lines: told.lines)
    }
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    guard letter == nil else {
      LetterPage.draw(page, titled: "\(kind.name)（草稿，按m制作）", in: &canvas, part)
      question?.draw(in: &canvas, part)
      return
    }
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("制作\(kind.name)", in: inside, style: .title)
    canvas.draw(
      "\(open.row.number)  \(open.row.applicant)  \(open.row.subject)", in: inside.droppingTop(1),
      style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
    draft?.draw(in: &canvas, part)
  }
}
