/// The open list of a field's choices as it lies above the form.
struct ChoiceBox {
  private let list: ChoiceList
  private let lines: [String]

  init(_ list: ChoiceList, of field: FormField) {
    self.list = list
    lines = list.found.enumerated().map { index, choice in
      let mark: String
      switch field.kind {
      case .choices: mark = field.chosen.contains(choice.value) ? "[x] " : "[ ] "
      case .choice, .text, .day: mark = ""
      }
      return (index < 9 ? "\(index + 1) " : "  ") + mark + choice.name
    }
  }

  private static let nothing = "没有这样的选项，按退格改字"

  /// At the top of the part, as far down as it needs; with what it does not show counted in its last line.
  func draw(in canvas: inout Canvas, _ part: CellRect) {
    let widest = (lines + [list.words.isEmpty ? "" : Self.nothing]).map(CellWidth.of).max() ?? 0
    let box = part.left(max(widest + 4, 24)).top(list.rows)
    canvas.fill(box, style: .panel)
    var rest = box
    if !list.words.isEmpty {
      canvas.draw("> \(list.words)", in: rest.inset(columns: 1), style: .panel)
      canvas.cursor = CellPoint(row: rest.row, column: rest.column + 3 + CellWidth.of(list.words))
      rest = rest.droppingTop(1)
    }
    drawChoices(in: &canvas, rest)
  }

  private func drawChoices(in canvas: inout Canvas, _ part: CellRect) {
    guard !lines.isEmpty else { return canvas.draw(Self.nothing, in: part.inset(columns: 1), style: .panel) }
    var shown = list.cursor
    shown.resize(count: lines.count, page: lines.count > part.rows ? part.rows - 1 : part.rows)
    for (place, index) in shown.visible.enumerated() {
      let line = part.droppingTop(place).top(1)
      let style: Style = index == shown.position ? .panelSelected : .panel
      canvas.fill(line, style: style)
      canvas.draw(lines[index], in: line.inset(columns: 1), style: style)
      if index == shown.position, list.words.isEmpty {
        canvas.cursor = CellPoint(row: line.row, column: line.column + 1)
      }
    }
    if lines.count > part.rows {
      canvas.draw(shown.rest, in: part.bottom(1).inset(columns: 1), style: .panel)
    }
  }
}
