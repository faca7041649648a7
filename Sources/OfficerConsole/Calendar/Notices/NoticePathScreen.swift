import Disclosure
import OfficeStore
import Terminal

/// Asks where the file of a notice is, and opens what it would move.
struct NoticePathScreen: FormScreen {
  private static let path = "path"
  private static let preview = "preview"
  private static let explanation = [
    "放假安排公布后，把通知写成一个JSON文件放到本机，在下面写出它的位置。",
    "先看哪些办件的期限变动，确认后再录入；看的时候不写入。文件的写法：kaijuan calendar add --help",
  ]

  /// Why the notice cannot be accepted by who sits there; it can be looked at all the same.
  private let refusal: String?
  var form: Form

  init(refusal: String?) {
    self.refusal = refusal
    form = Form(
      [FormField(Self.path, "通知文件", isRequired: true, hint: "如 /home/wang/2027.json")],
      buttons: [.init(Self.preview, "看变动"), .leave])
  }

  var place: Place { .calendar }
  var title: String { "放假通知" }
  var actions: [Action] {
    form.actions()
  }

  /// What is wrong with the file stands below its name, which stays.
  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    do throws(ConsoleFault) {
      guard let path = form.values[Self.path]?.first else { throw .sentence("请写出通知文件的位置。") }
      return .replace(try NoticeScreen(desk.notice(path), refusal: refusal, at: desk))
    } catch {
      form.remark(.init(.urgent, desk.sentence(error)), on: Self.path)
      form.focus(on: Self.path)
      return .stay
    }
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    canvas.draw("录入放假通知", in: part, style: .title)
    let lines = Self.explanation.flatMap { $0.wrapped(toCells: part.columns) }
    canvas.draw(lines, in: part.droppingTop(1), style: .muted)
    form.draw(in: &canvas, part.droppingTop(2 + lines.count))
  }
}
