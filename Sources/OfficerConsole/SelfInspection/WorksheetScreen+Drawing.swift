import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension WorksheetScreen {
  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("\(year)年度自查工作表：不予公开的理由是否仍然成立", in: part.top(1), style: .title)
    let left = entries.count - inspected
    canvas.draw(
      "已查\(inspected)/\(entries.count)，还有\(left)件", in: part.top(1), style: left == 0 ? .good : .warning,
      alignment: .right)
    guard !entries.isEmpty else {
      return canvas.draw("没有应查的不予公开信息。按Esc返回。", in: part.droppingTop(2), style: .muted)
    }
    let list = part.droppingTop(Self.above).droppingBottom(Self.below)
    WorksheetColumns(columns: part.columns).drawHead(in: &canvas, part.droppingTop(1).top(1))
    for (place, index) in cursor.visible.enumerated() {
      WorksheetColumns(columns: part.columns).draw(
        entries[index], in: &canvas, list.droppingTop(place).top(1), isSelected: index == cursor.selected)
    }
    drawDetails(in: &canvas, part.bottom(Self.below - 1))
    if case .ground? = asking { drawGrounds(in: &canvas, part) }
  }

  /// The whole of the line under the cursor, and the question about it.
  private func drawDetails(in canvas: inout Canvas, _ part: CellRect) {
    guard let selected else { return }
    func wrapped(_ text: String, _ style: Style) -> [CaseLine] {
      Array(CaseLine.wrapped(text, style, columns: part.columns).prefix(2))
    }
    let lines =
      wrapped(selected.content, .title) + wrapped(selected.facts, .plain) + wrapped(selected.findings, .muted)
    for (row, line) in lines.prefix(part.rows - 1).enumerated() {
      canvas.draw(line.text, in: part.droppingTop(row).top(1), style: line.style)
    }
    guard case .reason(let verdict, let input)? = asking else { return }
    let line = part.bottom(1)
    let label = "\(verdict.name)，理由："
    canvas.draw(label, in: line, style: .accent)
    input.draw(in: &canvas, line.droppingLeft(CellWidth.of(label)), isFocused: true)
  }

  private func drawGrounds(in canvas: inout Canvas, _ part: CellRect) {
    let inside = canvas.drawFrame(
      part.centred(CellSize(rows: Outcome.grounds.count + 4, columns: 44)), title: "登记不予公开的理由")
    for (index, ground) in Outcome.grounds.enumerated() {
      canvas.draw("\(index + 1) \(ground.row.text)", in: inside.droppingTop(index).top(1))
    }
    canvas.draw("按1至8选定，更正答复；Esc不登记", in: inside.bottom(1), style: .muted)
  }
}

extension InspectionEntry {
  /// Where it comes from, on what ground it is withheld, by whom.
  fileprivate var facts: String {
    let source =
      number.map { "\($0)，\(answeredOn?.iso ?? "")\(isPart ? "部分公开" : "不予公开")" }
      ?? "负面清单\(documentNumber.map { "，\($0)" } ?? "")"
    let ground =
      grounds.isEmpty ? "未登记理由，按r登记" : "理由：" + grounds.map(\.row.text).joined(separator: "、")
    return [source, ground, unit, reviewOn.map { "复查日期 \($0.iso)" }].compactMap(\.self)
      .joined(separator: "；")
  }

  /// This year's finding and last year's.
  fileprivate var findings: String {
    let next = finding?.verdict == .opened ? "；公开之后返回，按n登记公开" : ""
    let now =
      finding.map { "已查：\($0.wording)\(next)" } ?? outdated.map { "理由已经更正，原结论“\($0.verdict.name)”不再作数，请重新自查" }
      ?? "尚未自查：y 仍应不予公开，c 部分调整，o 转为公开"
    return now + (lastYear.map { "；上年：\($0.wording)" } ?? "")
  }
}

extension InspectionFinding {
  fileprivate var wording: String {
    "\(verdict.name)\(reason.map { "（\($0)）" } ?? "") \(person) \(day.iso)"
  }
}
