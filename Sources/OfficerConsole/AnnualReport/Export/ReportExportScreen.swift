import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// 输出: writes a year's report to a file, and over another only after a question.
struct ReportExportScreen: FormScreen {
  private static let format = "format"
  private static let compares = "compares"
  private static let path = "path"
  private static let save = "save"

  private let read: AnnualYear
  private let folder: String
  var form: Form
  /// The name that stands there while nobody typed another.
  private var proposed = ""
  private var question: FormQuestion<String>?
  /// Said once the file is written: then only the way back is open.
  private var written: [CaseLine]?

  init(_ read: AnnualYear, at desk: Desk) {
    self.read = read
    folder = desk.files.folder
    form = Form([], buttons: [.init(Self.save, "写入文件"), .leave])
    fillIn()
    form.set([ReportFileFormat.html.rawValue], of: Self.format)
    fillIn()
    form.set(["no"], of: Self.compares)
    form.focus(on: Self.format)
  }

  var place: Place { .annualReport }
  var title: String { "输出年度报告" }
  var takesText: Bool { written == nil }
  var actions: [Action] {
    guard written == nil else {
      return [Action(.enter, name: "返回年报", isFrequent: true), Action(.escape, name: "返回年报")]
    }
    return question?.actions ?? form.actions()
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .control("c") { return .ignored }
    guard written == nil else { return key == .enter ? .close() : .ignored }
    if question != nil { return answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  mutating func check(_ name: String, at desk: Desk) {
    if name != Self.path { fillIn() }
    form.remark(nil, on: Self.path)
  }

  private var chosen: ReportFileFormat {
    form[Self.format]?.values.first.flatMap(ReportFileFormat.init(rawValue:)) ?? .html
  }

  private var typed: String { form[Self.path]?.values.first ?? "" }

  /// The fields of the chosen format; a name that nobody touched follows it.
  private mutating func fillIn() {
    let isUntouched = typed == proposed
    proposed = "\(folder)年度报告\(read.year).\(chosen.fileExtension)"
    var fields = [
      FormField(
        Self.format, "格式", .choice(ReportFileFormat.allCases.map { .init($0.rawValue, $0.name) }),
        isRequired: true,
        hint: "左右键选择，回车展开")
    ]
    if chosen.isPrintable, let before = read.account.lastYear {
      fields.append(
        FormField(
          Self.compares, "与上年对比", .choice([.init("no", "不附"), .init("yes", "附上")]),
          hint: "与\(before.year)年度的数字对比", values: ["no"]))
    }
    fields.append(
      FormField(Self.path, "文件", isRequired: true, hint: "写出目录和文件名；~/ 是自己的目录", values: [proposed]))
    form.replaceFields(fields)
    if isUntouched { form.set([proposed], of: Self.path) }
  }

  mutating func press(_ button: String, at desk: Desk) -> Effect {
    let path = typed
    tellingFaults(at: desk) { (screen) throws(ConsoleFault) in
      guard !path.isEmpty else { throw .sentence("请写出文件名。") }
      guard try desk.files.isTaken(path) else { return try screen.write(to: path, replaces: false, at: desk) }
      screen.question = FormQuestion(
        path, title: "替换已有的文件？", [CaseLine("已经有 \(path)"), CaseLine("替换之后，原来的内容不能恢复。", .warning)],
        yes: "替换", no: "另写文件名")
    }
    return .stay
  }

  private mutating func answer(_ key: Key, at desk: Desk) -> Effect {
    guard let answer = question?.handle(key), let path = question?.matter else { return .stay }
    question = nil
    guard answer else {
      form.focus(on: Self.path)
      return .stay
    }
    tellingFaults(at: desk) { (screen) throws(ConsoleFault) in
      try screen.write(to: path, replaces: true, at: desk)
    }
    return .stay
  }

  /// Why a file was not written stands below its name, which stays.
  private mutating func tellingFaults(
    at desk: Desk, _ work: (inout ReportExportScreen) throws(ConsoleFault) -> Void
  ) {
    do throws(ConsoleFault) { try work(&self) } catch {
      form.remark(.init(.urgent, desk.sentence(error)), on: Self.path)
      form.focus(on: Self.path)
    }
  }

  private mutating func write(to path: String, replaces: Bool, at desk: Desk) throws(ConsoleFault) {
    let printed = try desk.reportText.print(
      read.account, chosen, form[Self.compares]?.values == ["yes"], desk.today)
    try desk.files.write(printed.bytes, path, replaces)
    let notes = try self.notes(at: desk) + printed.notes
    written =
      [CaseLine("已写入 \(path)", .good), CaseLine("\(chosen.name)，\(printed.bytes.count)字节。")]
      + (notes.isEmpty ? [] : [CaseLine(""), CaseLine("请注意：", .title)])
      + notes.map { CaseLine($0, .warning) } + [CaseLine(""), CaseLine("按回车返回年报。", .muted)]
  }

  /// What the reader of the file should know, which the file does not say.
  private func notes(at desk: Desk) throws(ConsoleFault) -> [String] {
    let count = (breaches: read.identities.breaches.count, moves: read.account.differences.count)
    var notes = [read.progress.wording.map { "\($0)。" }, read.textFault].compactMap(\.self)
    if count.breaches > 0 { notes.append("报告有\(count.breaches)处不符，见“核对”页（v）。") }
    if count.moves > 0 { notes.append("公布之后有\(count.moves)处变动，文件中仍是公布的数字。") }
    guard chosen != .json else { return notes }
    let unfinished = try desk.reportText.words(read.account, .shown).unfinished
    guard !unfinished.isEmpty else { return notes }
    return notes + ["尚待填写的部分：\(unfinished.map(\.title).joined(separator: "；"))。"]
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1).left(100)
    canvas.draw("输出\(read.year)年度报告", in: inside, style: .title)
    if let written {
      let lines = written.flatMap { CaseLine.wrapped($0.text, $0.style, columns: inside.columns) }
      for (row, line) in lines.prefix(inside.rows - 2).enumerated() {
        canvas.draw(line.text, in: inside.droppingTop(2 + row).top(1), style: line.style)
      }
      return
    }
    canvas.draw("\(read.standing)。文件写完整了才有名字，不会留下半个文件。", in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3))
    question?.draw(in: &canvas, part)
  }
}
