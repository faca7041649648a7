import Disclosure
import Terminal

/// Saves an attachment to a file, and over another only after a question.
struct AttachmentSaveScreen: FormScreen {
  private static let path = "path"
  private static let save = "save"

  private let bytes: [UInt8]
  private let name: String
  var form: Form
  private var question: FormQuestion<String>?

  init(_ attachment: CaseAttachment, _ bytes: [UInt8], at desk: Desk) {
    self.bytes = bytes
    name = attachment.facts.name
    form = Form(
      [
        FormField(
          Self.path, "文件", isRequired: true, hint: "写出目录和文件名；~/ 是自己的目录",
          values: [desk.files.folder + attachment.facts.name])
      ], buttons: [.init(Self.save, "写入文件"), .leave])
  }

  var place: Place { .caseFile }
  var title: String { "存为文件" }
  var actions: [Action] { question?.actions ?? form.actions() }

  private var path: String { form[Self.path]?.values.first ?? "" }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard question != nil else { return try fillIn(key, at: desk) }
    guard let path = question.settle(key) else { return .stay }
    return try write(to: path, replaces: true, at: desk)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard !path.isEmpty else { throw .sentence("请写出文件名。") }
    guard try desk.files.isTaken(path) else { return try write(to: path, replaces: false, at: desk) }
    question = FormQuestion(
      path, title: "替换已有的文件？", [CaseLine("已经有 \(path)"), CaseLine("替换之后，原来的内容不能恢复。", .warning)],
      yes: "替换", no: "另写文件名")
    return .stay
  }

  private func write(to path: String, replaces: Bool, at desk: Desk) throws(ConsoleFault) -> Effect {
    try desk.files.write(bytes, path, replaces)
    return .close("已写入 \(path)")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("把附件“\(name)”存为文件", in: inside, style: .title)
    canvas.draw("文件写完整了才有名字，不会留下半个文件。案卷中的附件不变。", in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
    question?.draw(in: &canvas, part)
  }
}
