import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// Registers what letters say of an organ from a day on, or corrects it; written after a question.
struct OrganScreen: FormScreen {
  private static let save = "save"

  /// As registered; nil for an organ that is new.
  private let before: OrganDetails?
  var form: Form
  var draft: FormDraft?
  private var question: FormQuestion<OrganDetails>?

  init(_ details: OrganDetails?, at desk: Desk) throws(ConsoleFault) {
    before = details
    let organ = try desk.reading { (office) throws(StoreError) in try office.setting(.respondentOrgan) }
    form = Form(
      OrganPart.allCases.map { Self.field($0, details, organ: organ, today: desk.today) },
      buttons: [.init(Self.save, "登记"), .leave])
    draft = FormDraft(
      details.map { "organ/\($0.organ)/\($0.from.iso)" } ?? "organ", of: title, opened: form.values)
    try draft?.offer(at: desk)
  }

  private static func field(
    _ part: OrganPart, _ details: OrganDetails?, organ: String, today: Day
  ) -> FormField {
    let presets: [OrganPart: String] = [.organ: organ, .from: today.iso]
    let text = details.map { $0.text(of: part) } ?? presets[part]
    return FormField(
      part.rawValue, part.name, part == .from ? .day(mayLieAhead: true) : .text, isRequired: part.isRequired,
      hint: part.hint, values: text.map { [$0] } ?? [])
  }

  var place: Place { .settings }
  var title: String { before == nil ? "登记答复机关" : "更改答复机关" }
  var actions: [Action] {
    question?.actions ?? draft?.question?.actions ?? form.actions(leaving: "返回，不更改")
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  private func text(_ part: OrganPart) -> String? {
    form[part.rawValue]?.values.first { !$0.isEmpty }
  }

  /// What stands in the form; nil while its day is none.
  private func typed(today: Day) -> OrganDetails? {
    guard let from = text(.from).flatMap({ try? TypedDate.parse($0, today: today, mayLieAhead: true) })
    else { return nil }
    return OrganDetails(
      organ: text(.organ) ?? "", from: from, code: text(.code) ?? "",
      reviewingBody: text(.reviewingBody) ?? "", court: text(.court) ?? "",
      onlineFiling: text(.onlineFiling), address: text(.address), phone: text(.phone))
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard !marksFault(at: desk), let details = typed(today: desk.today) else { return .say("请先改正标出的栏目。") }
    guard details != before else { return finish("没有更改。", at: desk) }
    let known = try desk.reading { (office) throws(StoreError) in try office.organs() }
    let replaced = known.first { $0.organ == details.organ && $0.from == details.from }
    let lines =
      replaced.map { [CaseLine("由  \($0.line)"), CaseLine("改为 \(details.line)", .title)] }
      ?? [CaseLine(details.line, .title), CaseLine("落款日期在\(details.from.iso)以前的文书不受影响。", .muted)]
    question = FormQuestion(details, title: "\(title)？", lines, yes: "登记", no: "返回修改")
    return .stay
  }

  /// Marks what is missing or cannot stand in a letter, and goes to the first.
  private mutating func marksFault(at desk: Desk) -> Bool {
    let blank = typed(today: desk.today)?.blank
    for part in OrganPart.allCases {
      let isMissing = part.isRequired && text(part) == nil
      let isNoDay = part == .from && typed(today: desk.today) == nil
      let fault =
        isMissing ? "缺少“\(part.name)”。" : isNoDay ? "应为日期，如 2026-01-01。" : blank == part ? "应为一行文字。" : nil
      form.remark(fault.map { .init(.urgent, $0) }, on: part.rawValue)
    }
    return form.focusOnRemark()
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let details = question.settle(key) else { return .stay }
    try desk.writing { (office, entry) throws(StoreError) in try office.register(details, by: entry) }
    return finish("已登记\(details.organ)，自\(details.from.iso)起", at: desk)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw(title, in: inside, style: .title)
    canvas.draw("文书的文号和救济途径用这里的内容。变更的，另写起始日期登记一次。", in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
    draft?.draw(in: &canvas, part)
    question?.draw(in: &canvas, part)
  }
}
