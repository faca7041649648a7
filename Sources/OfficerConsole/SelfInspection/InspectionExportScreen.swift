import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// 输出: writes a year's self-inspection report to a file, and over another only after a question.
struct InspectionExportScreen: FormScreen {
  private static let format = "format"
  private static let path = "path"
  private static let save = "save"

  private let read: InspectionYear
  private let folder: String
  var form: Form
  /// The name that stands there while nobody typed another.
  private var proposed: String
  private var question: FormQuestion<String>?

  init(_ read: InspectionYear, at desk: Desk) {
    self.read = read
    folder = desk.files.folder
    proposed = Self.name(folder, read.year, .html)
    form = Form(
      [
        FormField(
          Self.format, "格式", .choice(ReportFileFormat.allCases.map { .init($0.rawValue, $0.name) }),
          isRequired: true, hint: "左右键选择，回车展开", values: [ReportFileFormat.html.rawValue]),
        FormField(Self.path, "文件", isRequired: true, hint: "写出目录和文件名；~/ 是自己的目录", values: [proposed]),
      ], buttons: [.init(Self.save, "写入文件"), .leave])
  }

  private static func name(_ folder: String, _ year: Int, _ format: ReportFileFormat) -> String {
    "\(folder)自查报告\(year).\(format.fileExtension)"
  }

  var place: Place { .selfInspection }
  var title: String { "输出自查报告" }
  var actions: [Action] { question?.actions ?? form.actions() }

  private var chosen: ReportFileFormat {
    form[Self.format]?.values.first.flatMap(ReportFileFormat.init(rawValue:)) ?? .html
  }

  private var typed: String { form[Self.path]?.values.first ?? "" }

  mutating func check(_ name: String, at desk: Desk) {
    form.remark(nil, on: Self.path)
    guard name == Self.format, typed == proposed else { return }
    proposed = Self.name(folder, read.year, chosen)
    form.set([proposed], of: Self.path)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard question != nil else { return try fillIn(key, at: desk) }
    if key == .control("c") { return .ignored }
    guard let path = question.settle(key) else { return .stay }
    return try write(to: path, replaces: true, at: desk)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    let path = typed
    guard !path.isEmpty else { throw .sentence("请写出文件名。") }
    guard try desk.files.isTaken(path) else { return try write(to: path, replaces: false, at: desk) }
    question = FormQuestion(
      path, title: "替换已有的文件？", [CaseLine("已经有 \(path)"), CaseLine("替换之后，原来的内容不能恢复。", .warning)],
      yes: "替换", no: "另写文件名")
    return .stay
  }

  private func write(to path: String, replaces: Bool, at desk: Desk) throws(ConsoleFault) -> Effect {
    let bytes = try desk.reportText.inspection.print(read.account, chosen, desk.today)
    try desk.files.write(bytes, path, replaces)
    return .close("已写入 \(path)")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("输出\(read.year)年度自查报告", in: inside.top(1), style: .title)
    canvas.draw("\(read.standing)。", in: inside.droppingTop(1).top(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
    question?.draw(in: &canvas, part)
  }
}
