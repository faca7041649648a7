import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

extension DeidentifyScreen {
  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("\(open.row.number)  去标识化检查：\(document.name)", in: part, style: .title)
    let left = document.findings.count - choices.count
    canvas.draw(summary, in: part.droppingTop(1), style: left == 0 ? .good : .warning)
    drawList(in: &canvas, part.droppingTop(Self.above).droppingBottom(Self.below))
    drawDetails(in: &canvas, part.bottom(Self.below - 1))
    if case .exception? = asking { drawExceptions(in: &canvas, part) }
  }

  private var summary: String {
    guard !document.findings.isEmpty else {
      return document.unread.isEmpty ? "没有找到个人信息。按w记入案件。" : "没有可以自动检查的内容，或者没有找到个人信息。看过之后按w记入案件。"
    }
    return "找到\(document.findings.count)处，已决定\(choices.count)处。逐处决定：遮盖、保留（写明情形），或者不是个人信息。"
  }

  private func drawList(in canvas: inout Canvas, _ part: CellRect) {
    for (row, index) in cursor.visible.enumerated() {
      let finding = document.findings[index]
      let line = part.droppingTop(row).top(1)
      let isSelected = index == cursor.selected
      let style = isSelected ? Style.plain.reversed : .plain
      if isSelected { canvas.fill(line, style: style) }
      let choice = choices[finding.number]
      canvas.draw("\(finding.number)", in: line.left(5), style: style)
      canvas.draw(finding.data.kind.name, in: line.droppingLeft(5).left(13), style: style)
      canvas.draw(finding.place, in: line.droppingLeft(18).left(23), style: style)
      canvas.draw(
        choice?.wording ?? "未决定", in: line.droppingLeft(42),
        style: choice == nil && !isSelected ? .warning : style)
    }
  }

  /// The finding under the cursor in its context, then what is to be looked at, and at the bottom the question.
  private func drawDetails(in canvas: inout Canvas, _ part: CellRect) {
    canvas.draw(cursor.rest, in: part.top(1), style: .muted, alignment: .right)
    var rest = part.droppingTop(1)
    if let selected { drawContext(selected.data, in: &canvas, &rest) }
    for words in document.unread {
      for line in "须人工核对：\(words)。".wrapped(toCells: part.columns).prefix(2) where rest.rows > 1 {
        canvas.draw(line, in: rest.top(1), style: .warning)
        rest = rest.droppingTop(1)
      }
    }
    drawQuestion(in: &canvas, part.bottom(1))
  }

  private func drawContext(_ data: PersonalDataFinding, in canvas: inout Canvas, _ rest: inout CellRect) {
    var line = rest.top(1)
    let found = data.text.withoutControls
    let room = max(8, (line.columns - CellWidth.of(found)) / 2)
    let before = data.before.withoutControls.endFitting(cells: room)
    for (text, style) in [(before, Style.plain), (found, .field), (data.after.withoutControls, .plain)] {
      canvas.draw(text, in: line, style: style)
      line = line.droppingLeft(min(line.columns, CellWidth.of(text)))
    }
    let doubt = data.doubt.map { "（\($0.wording)）" } ?? ""
    canvas.draw(
      "\(data.kind.name)\(doubt)；遮盖为 \(data.masked.withoutControls)", in: rest.droppingTop(1), style: .muted)
    rest = rest.droppingTop(2)
  }

  private func drawQuestion(in canvas: inout Canvas, _ line: CellRect) {
    let (label, input): (String, TextInput)
    switch asking {
    case .reason(let exception, let typed):
      (label, input) = ("保留，\(exception.name)，\(exception.asks)：", typed)
    case .whyNotPersonal(let typed): (label, input) = ("不是个人信息，理由（可不填）：", typed)
    case .lookedAt(let typed): (label, input) = ("人工核对情况：", typed)
    case .exception, nil: return
    }
    canvas.fill(line, style: .plain)
    canvas.draw(label, in: line, style: .accent)
    input.draw(in: &canvas, line.droppingLeft(CellWidth.of(label)), isFocused: true)
  }

  private func drawExceptions(in canvas: inout Canvas, _ part: CellRect) {
    let exceptions = PersonalDataException.allCases
    let inside = canvas.drawFrame(
      part.centred(CellSize(rows: exceptions.count + 4, columns: 44)), title: "可以保留的情形")
    for (index, exception) in exceptions.enumerated() {
      canvas.draw("\(index + 1) \(exception.name)", in: inside.droppingTop(index).top(1))
    }
    canvas.draw("按1至\(exceptions.count)选定；Esc不保留", in: inside.bottom(1), style: .muted)
  }
}

extension String {
  /// As much of its end as so many cells hold.
  fileprivate func endFitting(cells: Int) -> String {
    var rest = self[...]
    while CellWidth.of(String(rest)) > cells, !rest.isEmpty { rest = rest.dropFirst() }
    return String(rest)
  }
}
