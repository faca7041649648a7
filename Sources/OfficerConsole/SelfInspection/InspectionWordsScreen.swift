import Disclosure
import OfficeStore
import Terminal

/// The office's own words for a part of a self-inspection report, in one paragraph.
struct InspectionWordsScreen: FormScreen {
  private static let text = "text"
  private static let save = "save"

  private let part: InspectionPart
  private let year: Int
  private let before: String
  var form: Form
  var draft: FormDraft?

  init(_ part: InspectionPart, _ read: InspectionYear) {
    self.part = part
    year = read.year
    before = read.report.words(for: part) ?? ""
    form = Form(
      [
        FormField(
          Self.text, "文字", hint: "一段话；清空即删去。分段的，用 kaijuan record 本机关 inspectionWordsWritten --file",
          values: before.isEmpty ? [] : [before])
      ], buttons: [.init(Self.save, "写入"), .leave])
    draft = FormDraft(
      "inspection/\(year)/\(part.rawValue)", of: part.title, title: "\(year)年度自查报告：\(part.title)",
      opened: form.values)
  }

  var place: Place { .selfInspection }
  var title: String { part.title }
  var actions: [Action] { draft?.question?.actions ?? form.actions() }

  private var words: String { form[Self.text]?.values.first ?? "" }

  mutating func check(_ name: String, at desk: Desk) {
    form.remark(fault(at: desk).map { .init(.urgent, $0) }, on: name)
  }

  private func fault(at desk: Desk) -> String? {
    words.isEmpty ? nil : desk.reportText.inspection.fault(words, part)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    if let fault = fault(at: desk) { throw .sentence(fault) }
    let (words, year, part) = (self.words, self.year, self.part)
    guard words != before else { return finish("“\(part.title)”的文字没有改动。", at: desk) }
    let now = try InspectionYear(year, at: desk).report.words(for: part) ?? ""
    guard now == before else {
      throw .sentence("他人刚刚改写了“\(part.title)”，您的文字没有写入，仍在表中。请先抄下，按Esc返回看过再改。")
    }
    try desk.writing { (office, entry) throws(StoreError) in
      try office.write(words, in: part, year: year, by: entry)
    }
    return finish(words.isEmpty ? "已删去“\(part.title)”的文字。" : "已写入“\(part.title)”，共\(words.count)字。", at: desk)
  }

  func draw(in canvas: inout Canvas, _ place: CellRect, at desk: Desk) {
    let inside = place.inset(columns: 1).left(120)
    canvas.draw("\(year)年度自查报告 \(part.title)", in: inside.top(1), style: .title)
    let note = part.needsOwnWords ? "由本机关撰写。" : "印在程序写出的段落之后，可以不写。"
    canvas.draw(note, in: inside.droppingTop(1).top(1), style: .muted)
    form.draw(in: &canvas, inside.droppingTop(3).top(6))
    // The line shows only the part around the cursor; here is the whole.
    canvas.draw(words.wrapped(toCells: inside.columns), in: inside.droppingTop(10), style: .muted)
    draft?.draw(in: &canvas, place)
  }
}
