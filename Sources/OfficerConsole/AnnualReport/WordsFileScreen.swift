import Disclosure
import OfficeStore
import Terminal

/// The office's own words for a part of a year's report out of a text file, in as many paragraphs as it has.
struct WordsFileScreen: FormScreen {
  private static let path = "path"
  private static let read = "read"
  /// Lines of the words that are shown before they are written.
  private static let mostLines = 8

  private let part: AnnualPart
  private let year: Int
  private let before: String
  private let isPublished: Bool
  var form: Form
  private var question: FormQuestion<String>?

  init(_ part: AnnualPart, _ read: AnnualYear) {
    self.part = part
    year = read.year
    before = read.account.paragraphsNow[part] ?? ""
    isPublished = read.account.publication != nil
    form = Form(
      [FormField(Self.path, "文件", isRequired: true, hint: "纯文本文件，一行一段，如 ~/存在的问题.txt")],
      buttons: [.init(Self.read, "读取"), .leave])
  }

  var place: Place { .annualReport }
  var title: String { "从文件写入文字" }
  var actions: [Action] { question?.actions ?? form.actions(leaving: "返回，不写入") }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    return try fillIn(key, at: desk)
  }

  /// Shows what the file holds; what is wrong with it stands below its name.
  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    do throws(ConsoleFault) {
      guard let path = form[Self.path]?.values.first else { throw .sentence("请写出文件名。") }
      let words = try desk.files.words(path)
      if let fault = desk.reportText.fault(words, part) { throw .sentence(fault) }
      question = FormQuestion(words, title: "写入“\(part.title)”？", lines(words), yes: "写入", no: "返回")
    } catch {
      form.remark(.init(.urgent, desk.sentence(error)), on: Self.path)
      form.focus(on: Self.path)
    }
    return .stay
  }

  private func lines(_ words: String) -> [CaseLine] {
    let paragraphs = words.split(whereSeparator: \.isNewline)
    let shown = paragraphs.flatMap { CaseLine.wrapped(String($0), .muted, columns: 72) }
    let rest = shown.count - Self.mostLines
    return [
      CaseLine("共\(paragraphs.count)段，\(words.count)字。\(before.isEmpty ? "" : "取代原有的\(before.count)字。")")
    ]
      + shown.prefix(Self.mostLines) + (rest > 0 ? [CaseLine("（还有\(rest)行）", .muted)] : [])
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let words = question.settle(key) else { return .stay }
    let (part, year) = (self.part, self.year)
    guard try AnnualYear(year, at: desk).account.paragraphsNow[part] ?? "" == before else {
      throw .sentence("他人刚刚改写了“\(part.title)”，文件的文字没有写入。请按Esc返回看过再写。")
    }
    try desk.writing { (office, entry) throws(StoreError) in
      try office.write(words, for: part, year: year, by: entry)
    }
    return .close("已写入“\(part.title)”，共\(words.count)字。" + (isPublished ? "公布时的文字不变。" : ""))
  }

  func draw(in canvas: inout Canvas, _ place: CellRect, at desk: Desk) {
    let inside = place.inset(columns: 1).left(100)
    canvas.draw("\(year)年度报告 \(part.title)", in: inside, style: .title)
    let note = "从纯文本文件读入本机关自拟的文字，可以分段；数字可写成 {新收.总计} 这样的名称，由表中填入。先看内容，确认后再写入。"
    let lines = note.wrapped(toCells: inside.columns)
    canvas.draw(lines, in: inside.droppingTop(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(2 + lines.count))
    question?.draw(in: &canvas, place)
  }
}
