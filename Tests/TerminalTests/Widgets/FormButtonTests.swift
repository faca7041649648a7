import Terminal
import Testing

@Suite struct FormButtonTests {
  private static func form(_ labels: String...) -> Form {
    Form(
      labels.map { FormField($0, $0) }, buttons: [.init("save", "记录"), .init("leave", "返回")])
  }

  @Test("PgDn goes to the first button from everywhere, and Enter presses it")
  func pageDown() {
    var form = Self.form("日期", "理由")
    for _ in 0..<2 {
      _ = form.handle(.pageDown)
      #expect(form.handle(.enter) == .pressed("save"))
    }
    _ = form.handle(.right)
    #expect(form.handle(.enter) == .pressed("leave"))
  }

  @Test("a label has up to a third of the form, and a longer one is told in whole below its field")
  func longLabels() {
    let label = "重新答复期限（工作日，未写明为20）"
    var canvas = Canvas(CellSize(rows: 4, columns: 78))
    Self.form(label).draw(in: &canvas, canvas.bounds)
    #expect(canvas.lines[0].contains("重新答复期限（工作日") && canvas.lines[0].contains(".."))
    #expect(canvas.lines[1].contains(label))
    var wide = Canvas(CellSize(rows: 4, columns: 120))
    Self.form(label).draw(in: &wide, wide.bounds)
    #expect(wide.lines[0].contains(label))
  }
}
