import Disclosure
import OfficeStore
import Terminal

/// The office's own words for a part of a year's report, in one paragraph.
struct OwnWordsScreen: FormScreen {
  private let part: AnnualPart
  private let year: Int
  private let before: String
  private let isPublished: Bool
  var form: Form
  var draft: FormDraft?

  /// Longer words are written in a file.
  static let longest = 500
  private static let text = "text"
  private static let save = "save"

  init(_ part: AnnualPart, _ text: String, _ read: AnnualYear, at desk: Desk) throws(ConsoleFault) {
    self.part = part
    year = read.year
    before = text
    isPublished = read.account.publication != nil
    form = Form(
      [
        FormField(
          Self.text, "文字", hint: "一段话；数字可写成 {新收.总计} 这样的名称，由表中填入；清空即删去，改按模板印出",
          values: text.isEmpty ? [] : [text])
      ], buttons: [.init(Self.save, "写入"), .leave])
    draft = FormDraft(
      "words/\(year)/\(part.rawValue)", of: part.title, title: "\(year)年度报告：\(part.title)",
      opened: form.values)
    try draft?.offer(at: desk)
  }

  var place: Place { .annualReport }
  var title: String { part.title }
  var actions: [Action] {
    draft?.question?.actions ?? form.actions()
  }

  mutating func check(_ name: String, at desk: Desk) {
    form.remark(fault(at: desk).map { .init(.urgent, $0) }, on: name)
  }

  private var words: String { form[Self.text]?.values.first ?? "" }

  private func fault(at desk: Desk) -> String? {
    words.isEmpty ? nil : desk.reportText.fault(words, part)
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    if let fault = fault(at: desk) { throw .sentence(fault) }
    let words = self.words
    guard words != before else { return finish("“\(part.title)”的文字没有改动。", at: desk) }
    try refuseOverwriting(at: desk)
    try desk.writing { (office, entry) throws(StoreError) in
      try office.write(words, for: part, year: year, by: entry)
    }
    let deed = words.isEmpty ? "已删去“\(part.title)”的文字。" : "已写入“\(part.title)”，共\(words.count)字。"
    return finish(deed + (isPublished ? "公布时的文字不变。" : ""), at: desk)
  }

  private func refuseOverwriting(at desk: Desk) throws(ConsoleFault) {
    let now = try AnnualYear(year, at: desk).account.paragraphsNow[part] ?? ""
    guard now == before else {
      throw .sentence("他人刚刚改写了“\(part.title)”，您的文字没有写入，仍在表中。请先抄下，按Esc返回看过再改。")
    }
  }

  func draw(in canvas: inout Canvas, _ place: CellRect, at desk: Desk) {
    let place = place.inset(columns: 1).left(120)
    canvas.draw("\(year)年度报告 \(part.title)", in: place.top(1), style: .title)
    let note =
      isPublished
      ? "报告已经公布：改写不改变公布的文字。" : "本机关自拟的文字。分段或很长的，写在纯文本文件里，在“文字”页按o读入。"
    canvas.draw(note, in: place.droppingTop(1).top(1), style: isPublished ? .warning : .muted)
    form.draw(in: &canvas, place.droppingTop(3).top(6))
    // The line shows only the part around the cursor; here is the whole.
    canvas.draw(words.wrapped(toCells: place.columns), in: place.droppingTop(10), style: .muted)
    draft?.draw(in: &canvas, place)
  }
}
