import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// Table 二 of a year as people fill it in.
struct DisclosedScreen: FormScreen {
  private let year: Int
  private let annualForm: AnnualForm
  /// As it was entered when the screen opened.
  private let before: Table2?
  private let isPublished: Bool
  var form: Form
  var draft: FormDraft?

  private static let save = "save"

  init(_ year: Int, _ cell: Table2Cell, at desk: Desk) throws(ConsoleFault) {
    guard let annualForm = AnnualForm(reportYear: year) else { throw .sentence("\(year)年没有表二。") }
    self.year = year
    self.annualForm = annualForm
    (before, isPublished) = try desk.reading { (office) throws(StoreError) in
      (try office.table2(of: year), try office.publication(of: year) != nil)
    }
    let table = before
    form = Form(
      annualForm.table2Cells.map { entry in
        FormField(
          entry.key(in: annualForm), "\(entry.row.name(in: annualForm))，\(entry.heading(in: annualForm))",
          hint: (entry.column.isMoney ? "万元，至多四位小数" : "整数") + "；没有的填0，不填印成空白",
          values: table?[entry].map { [$0.text] } ?? [])
      }, buttons: [.init(Self.save, "填报"), .leave])
    form.focus(on: cell.key(in: annualForm))
    draft = FormDraft("table2/\(year)", of: "填报表二", title: "\(year)年度报告：表二", opened: form.values)
    try draft?.offer(at: desk)
  }

  var place: Place { .annualReport }
  var title: String { "填报表二" }
  var actions: [Action] {
    draft?.question?.actions ?? form.actions()
  }

  mutating func check(_ name: String, at desk: Desk) {
    guard let cell = annualForm.table2Cells.first(where: { $0.key(in: annualForm) == name }) else { return }
    do throws(TypedValueError) {
      _ = try figure(of: cell)
      form.remark(nil, on: name)
    } catch { form.remark(.init(.urgent, error.message), on: name) }
  }

  /// Nil for a cell that was left blank.
  private func figure(of cell: Table2Cell) throws(TypedValueError) -> ReportFigure? {
    guard let field = form[cell.key(in: annualForm)], let text = field.values.first else { return nil }
    return try TypedValue.figure(
      text, of: cell, largest: AnnualReportFile.largestCount, what: "“\(field.label)”")
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    var table = Table2(form: annualForm)
    for cell in annualForm.table2Cells {
      do throws(TypedValueError) { table[cell] = try figure(of: cell) } catch {
        throw .sentence(error.message)
      }
    }
    let now = try desk.reading { (office) throws(StoreError) in try office.table2(of: year) }
    guard now == before else {
      throw .sentence("他人刚刚填报了\(year)年度的表二，您的数字没有写入，仍在表中。请按Esc返回，看过新的数字再填。")
    }
    let entered = table
    try desk.writing { (office, entry) throws(StoreError) in
      try office.enter(entered, year: year, by: entry)
    }
    let blanks = annualForm.table2Cells.filter { entered[$0] == nil }.count
    let rest = blanks > 0 ? "，还有\(blanks)格空着" : ""
    return finish("已填报\(year)年度表二\(rest)。" + (isPublished ? "已公布的数字不变，见“核对”。" : ""), at: desk)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    canvas.draw("填报\(year)年度 表二 主动公开政府信息情况  条例第二十条", in: part.top(1), style: .title)
    let note = isPublished ? "报告已经公布：这里的更正列为差异，公布的数字不变。" : "没有填写的一格印成空白。"
    canvas.draw(note, in: part.droppingTop(1).top(1), style: isPublished ? .warning : .muted)
    form.draw(in: &canvas, part.droppingTop(3))
    draft?.draw(in: &canvas, part)
  }
}
