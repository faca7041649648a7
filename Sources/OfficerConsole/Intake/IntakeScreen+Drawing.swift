import OfficeDocuments
package import Terminal

extension IntakeScreen {
  /// Columns from which the earlier cases stand beside the form.
  private static let wide = 110
  /// Columns of the form at the most: a longer line is not easier to type.
  private static let formColumns = 90

  package func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    switch step {
    case .typing: drawForm(in: &canvas, part, isComparing: false)
    case .comparing: drawForm(in: &canvas, part, isComparing: true)
    case .confirming(let summary):
      drawForm(in: &canvas, part, isComparing: false)
      summary.draw(in: &canvas, part)
    case .clearing:
      drawForm(in: &canvas, part, isComparing: false)
      canvas.cursor = nil
      let size = CellSize(rows: 3, columns: 60)
      let inside = canvas.drawFrame(part.centred(size), title: "清空重填", note: "y 清空  n 不清空")
      canvas.draw("已填的内容和存下的草稿都会清除，不能恢复。清空吗？", in: inside)
    case .saved(let saved):
      saved.draw(in: &canvas, part, today: desk.today, calendar: desk.calendar)
    }
  }

  private func drawForm(in canvas: inout Canvas, _ part: CellRect, isComparing: Bool) {
    guard part.columns >= Self.wide else {
      return drawNarrow(in: &canvas, part, isComparing: isComparing)
    }
    let left = part.left(min(Self.formColumns, part.columns * 6 / 10))
    drawSheet(in: &canvas, left)
    if isComparing { canvas.cursor = nil }
    priors.draw(in: &canvas, part.droppingLeft(left.columns + 3), isFocused: isComparing)
  }

  private func drawNarrow(in canvas: inout Canvas, _ part: CellRect, isComparing: Bool) {
    guard !isComparing else { return priors.draw(in: &canvas, part, isFocused: true) }
    guard let headline = priors.headline else { return drawSheet(in: &canvas, part) }
    drawSheet(in: &canvas, part.droppingBottom(1))
    canvas.draw("\(headline)（F2或Ctrl-P查看）", in: part.bottom(1), style: .warning)
  }

  /// What follows from the form, and the form.
  private func drawSheet(in canvas: inout Canvas, _ part: CellRect) {
    var row = 0
    for remark in head {
      for line in remark.text.wrapped(toCells: max(10, part.columns)).prefix(3) {
        canvas.draw(line, in: part.droppingTop(row), style: Style(remark.tone))
        row += 1
      }
    }
    form.draw(in: &canvas, part.droppingTop(row + 1))
  }

  /// The day of receipt, the deadline, and what is to be said of the form as a whole.
  private var head: [FormField.Remark] {
    let day = receipt?.day ?? .init(.muted, "填好收件方式和到达日期，这里显示哪天是收到申请之日")
    let end = FormField.Remark(.plain, deadline.isEmpty ? "" : "答复期限：\(deadline)")
    return [.init(day.tone, "收到之日：\(day.text)"), end]
      + [draft.warning.map { .init(.warning, $0) } ?? notice].compactMap(\.self)
      + forms.faults.map { .init(.warning, String($0.prefix { $0 != "\n" })) }
  }
}

extension IntakeSummary {
  /// Over the form.
  func draw(in canvas: inout Canvas, _ part: CellRect) {
    canvas.cursor = nil
    let size = CellSize(rows: min(part.rows, lines.count + 2), columns: min(part.columns, Self.columns + 4))
    let inside = canvas.drawFrame(
      part.centred(size), title: "将要保存，请核对",
      note: "y 保存  n 返回修改\(lines.count > size.rows - 2 ? "  上下翻看" : "")")
    canvas.draw(Array(lines.dropFirst(offset(rows: inside.rows))), in: inside)
  }
}
