import OfficeDocuments
import OfficeText
import Terminal

/// Saves a kept letter to a file, and over another only after a question.
struct LetterSaveScreen: FormScreen {
  private static let format = "format"
  private static let path = "path"
  private static let save = "save"

  private let kept: [UInt8]
  private let document: OfficialDocument?
  private let base: String
  var form: Form
  /// The name that stands there while nobody typed another.
  private var proposed: String
  private var question: FormQuestion<String>?

  /// - Parameters:
  ///   - kept: the bytes that are kept.
  ///   - keptAs: what kind of file they are; nil for one that this program does not know.
  ///   - document: nil where only the bytes are at hand.
  init(
    _ kept: [UInt8], _ keptAs: LetterFileFormat?, _ document: OfficialDocument?, named name: String,
    at desk: Desk
  ) {
    self.kept = kept
    let keptAs = keptAs ?? .docx
    self.document = document
    base = desk.files.folder + name.replacing("/", with: "-")
    proposed = "\(base).\(keptAs.fileExtension)"
    let formats = document == nil ? [keptAs] : LetterFileFormat.allCases
    form = Form(
      [
        FormField(
          Self.format, "格式", .choice(formats.map { .init($0.rawValue, $0.name) }), isRequired: true,
          hint: "左右键选择，回车展开", values: [keptAs.rawValue]),
        FormField(Self.path, "文件", isRequired: true, hint: "写出目录和文件名；~/ 是自己的目录", values: [proposed]),
      ], buttons: [.init(Self.save, "写入文件"), .leave])
    form.focus(on: Self.path)
  }

  var place: Place { .caseFile }
  var title: String { "存为文件" }
  var actions: [Action] { question?.actions ?? form.actions() }

  private var format: LetterFileFormat {
    form[Self.format]?.values.first.flatMap(LetterFileFormat.init(rawValue:)) ?? .docx
  }

  private var path: String { form[Self.path]?.values.first ?? "" }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  mutating func check(_ name: String, at desk: Desk) {
    guard name == Self.format, path == proposed else { return }
    proposed = "\(base).\(format.fileExtension)"
    form.set([proposed], of: Self.path)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard !path.isEmpty else { throw .sentence("请写出文件名。") }
    guard try desk.files.isTaken(path) else { return try write(replaces: false, at: desk) }
    question = FormQuestion(
      path, title: "替换已有的文件？", [CaseLine("已经有 \(path)"), CaseLine("替换之后，原来的内容不能恢复。", .warning)],
      yes: "替换", no: "另写文件名")
    return .stay
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard question.settle(key) != nil else { return .stay }
    return try write(replaces: true, at: desk)
  }

  private func write(replaces: Bool, at desk: Desk) throws(ConsoleFault) -> Effect {
    try desk.files.write(bytes, path, replaces)
    return .close("已写入 \(path)")
  }

  private var bytes: [UInt8] {
    guard let document else { return kept }
    return switch format {
    case .docx: kept
    case .html: Array(HTMLDocument.html(document).utf8)
    case .text: Array((DocumentText.lines(document, columns: nil).joined(separator: "\n") + "\n").utf8)
    }
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("把文书存为文件", in: inside, style: .title)
    canvas.draw("文件写完整了才有名字，不会留下半个文件。留存在案的文书不变。", in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
    question?.draw(in: &canvas, part)
  }
}
