extension Form {
  /// Draws the lines around the one with the cursor, as many as fit, with the terminal's cursor at the insertion
  /// point.
  public func draw(in canvas: inout Canvas, _ part: CellRect) {
    let lines = lines(columns: part.columns)
    let cursor = lines.firstIndex { $0.isFocused } ?? 0
    // The remarks of the field with the cursor stay in sight with it, and as far as there is room what comes next.
    let end = lines[cursor...].prefix { $0.field == lines[cursor].field }.endIndex
    let shown = min(lines.count, end + min(3, part.rows / 4))
    let first = max(0, min(cursor, shown - part.rows))
    for (index, line) in lines[first...].prefix(part.rows).enumerated() {
      draw(line, in: &canvas, part.droppingTop(index).top(1))
    }
    if let list { draw(list, in: &canvas, part, below: cursor - first) }
  }

  private struct Line {
    enum Content {
      case heading(String)
      case value
      case remark(FormField.Remark)
      case hint(String)
      case buttons
    }

    let field: Int?
    let content: Content
    var isFocused = false
  }

  /// As wide as the longest label, up to a third of the form; a longer one is told in whole below its field.
  private func labelWidth(columns: Int) -> Int {
    min(max(18, columns / 3), (fields.map { CellWidth.of($0.label) }.max() ?? 0) + 2)
  }

  private func lines(columns: Int) -> [Line] {
    var lines: [Line] = []
    let labelWidth = labelWidth(columns: columns)
    let width = max(10, columns - labelWidth - 2)
    for (index, field) in fields.enumerated() {
      if !field.heading.isEmpty { lines.append(Line(field: nil, content: .heading(field.heading))) }
      lines.append(Line(field: index, content: .value, isFocused: index == focus))
      if let remark = field.remark {
        for text in remark.text.wrapped(toCells: width) {
          lines.append(Line(field: index, content: .remark(.init(remark.tone, text))))
        }
      }
      if index == focus {
        let whole = CellWidth.of(field.label) >= labelWidth ? [field.label] : []
        for text in (whole + [field.hint]).filter({ !$0.isEmpty }).flatMap({ $0.wrapped(toCells: width) }) {
          lines.append(Line(field: index, content: .hint(text)))
        }
      }
    }
    if !buttons.isEmpty {
      lines.append(Line(field: nil, content: .buttons, isFocused: focus >= fields.count))
    }
    return lines
  }

  private func draw(_ line: Line, in canvas: inout Canvas, _ part: CellRect) {
    let labelWidth = labelWidth(columns: part.columns)
    let value = part.droppingLeft(labelWidth + 1)
    switch line.content {
    case .heading(let text): canvas.draw(text, in: part, style: .title)
    case .value:
      guard let index = line.field else { return }
      let field = fields[index]
      canvas.draw(
        (field.isRequired ? "*" : " ") + field.label, in: part.left(labelWidth),
        style: line.isFocused ? .title : .plain)
      drawValue(of: field, in: &canvas, value, isFocused: line.isFocused)
    case .remark(let remark): canvas.draw(remark.text, in: value, style: Style(remark.tone))
    case .hint(let text): canvas.draw(text, in: value, style: .muted)
    case .buttons: drawButtons(in: &canvas, value)
    }
  }

  private func drawValue(of field: FormField, in canvas: inout Canvas, _ part: CellRect, isFocused: Bool) {
    guard !field.choices.isEmpty else {
      return field.input.draw(in: &canvas, part, isFocused: isFocused && list == nil)
    }
    let text = field.isEmpty ? "（未选）" : field.shown
    canvas.draw(
      "[\(text)]", in: part,
      style: isFocused ? .selected : field.isEmpty ? .muted : .plain)
    if isFocused, list == nil { canvas.cursor = CellPoint(row: part.row, column: part.column) }
  }

  private func drawButtons(in canvas: inout Canvas, _ part: CellRect) {
    var rest = part
    for (index, button) in buttons.enumerated() {
      let text = " \(button.label) "
      let isFocused = focus == fields.count + index
      canvas.draw("[\(text)]", in: rest, style: isFocused ? .selected : .plain)
      if isFocused { canvas.cursor = CellPoint(row: rest.row, column: rest.column + 1) }
      rest = rest.droppingLeft(CellWidth.of(text) + 4)
    }
  }

  /// Below the field, or as much above as is needed for it to fit.
  private func draw(_ list: ListCursor, in canvas: inout Canvas, _ part: CellRect, below row: Int) {
    guard let field = focused else { return }
    let rows = field.choices.enumerated().map { index, choice in
      let mark: String
      switch field.kind {
      case .choices: mark = field.chosen.contains(choice.value) ? "[x] " : "[ ] "
      case .choice, .text: mark = ""
      }
      return (index < 9 ? "\(index + 1) " : "  ") + mark + choice.name
    }
    let size = CellSize(rows: min(rows.count, part.rows), columns: (rows.map(CellWidth.of).max() ?? 0) + 4)
    let top = part.row + min(row + 1, part.rows - size.rows)
    let column = part.column + min(labelWidth(columns: part.columns) + 1, max(0, part.columns - size.columns))
    var shown = list
    shown.resize(count: rows.count, page: size.rows)
    let box = CellRect(row: top, column: column, rows: size.rows, columns: min(size.columns, part.columns))
    for (place, index) in shown.visible.enumerated() {
      let line = box.droppingTop(place).top(1)
      let style: Style = index == shown.position ? .panelSelected : .panel
      canvas.fill(line, style: style)
      canvas.draw(rows[index], in: line.inset(columns: 1), style: style)
      if index == shown.position { canvas.cursor = CellPoint(row: line.row, column: line.column + 1) }
    }
  }
}
