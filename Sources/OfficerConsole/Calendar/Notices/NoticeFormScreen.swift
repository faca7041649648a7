import Disclosure
import OfficeStore
import Terminal

/// A notice of the State Council as it is published, festival by festival; what it would move is shown before anything
/// is written.
struct NoticeFormScreen: FormScreen {
  private static let preview = "preview"

  /// Why the notice cannot be accepted by who sits there; it can be looked at all the same.
  private let refusal: String?
  private let today: Day
  var form: Form

  init(refusal: String?, at desk: Desk) {
    self.refusal = refusal
    today = desk.today
    form = Form(NoticeFields.all(today: desk.today), buttons: [.init(Self.preview, "看变动"), .leave])
    form.focus(on: NoticeFields.number)
  }

  var place: Place { .calendar }
  var title: String { "填写放假通知" }
  var actions: [Action] {
    form.actions(leaving: "返回，不录入")
  }

  private var fields: NoticeFields { NoticeFields(form.values, today: today) }

  mutating func check(_ name: String, at desk: Desk) {
    let fault = form.isTypingDay(name, today: desk.today) ? nil : fields.faults[name]
    form.remark(fault.map { .init(.urgent, $0) }, on: name)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    let faults = fields.faults.merging(fields.missing) { typed, _ in typed }
    for field in form.fields {
      form.remark(faults[field.name].map { .init(.urgent, $0) }, on: field.name)
    }
    guard faults.isEmpty, let notice = fields.notice else {
      if let first = form.fields.first(where: { faults[$0.name] != nil }) { form.focus(on: first.name) }
      return .say("请先改正标出的栏目。")
    }
    let words = { (fault: NoticeFault) in desk.sentence(.store(.noticeUnfit(fault))) }
    return .open(
      try NoticeScreen(NoticeOnDesk(CalendarNotice(notice), words: words), refusal: refusal, at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    canvas.draw("填写放假通知", in: part.top(1), style: .title)
    canvas.draw("照通知填写；先看哪些办件的期限变动，确认后再录入，看的时候不写入。", in: part.droppingTop(1).top(1), style: .muted)
    form.draw(in: &canvas, part.droppingTop(3))
  }
}
