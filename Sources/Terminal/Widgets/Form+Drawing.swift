extension Form {
  /// Draws the lines around the one with the cursor, as many as fit, with the terminal's cursor at the insertion
  /// point.
  public func draw(in canvas: inout Canvas, _ part: CellRect) {
    let lines = lines(columns: part.columns)
    let cursor = lines.firstIndex { $0.isFocused } ?? 0
    // The remarks of the field with the cursor stay in sight with it, and as far as there is room what comes next.
    let end = lines[cursor...].prefix { $0.field == lines[cursor].field }.endIndex
    let shown = min(lines.count, end + min(3, part.rows / 4))
    var first = max(0, min(cursor, shown - part.rows))
    var own = cursor - first..<end - first
    let isAbove = list.map { $0.rows > part.rows - own.upperBound && $0.rows <= own.lowerBound } ?? false
    if let list, !isAbove, list.rows > part.rows - own.upperBound {
      // Where it fits neither below nor above its field, the field moves up: the list covers nothing of it.
      first = cursor
      own = 0..<end - cursor
    }
    for (index, line) in lines[first...].prefix(part.rows).enumerated() {
      draw(line, in: &canvas, part.droppingTop(index).top(1))
    }
    guard let list, let field = focused else { return }
    let room = part.droppingLeft(labelWidth(columns: part.columns) + 1)
    let below = room.droppingTop(min(own.upperBound, max(1, part.rows - 4)))
    ChoiceBox(list, of: field).draw(
      in: &canvas, isAbove ? room.top(own.lowerBound).bottom(list.rows) : below)
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
      field.input.draw(in: &canvas, part, isFocused: isFocused)
      // What the next character replaces.
      if isFocused, isFresh, field.isDay {
        canvas.restyle(part.left(CellWidth.of(field.shown))) { $0.reversed }
      }
      return
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
}
