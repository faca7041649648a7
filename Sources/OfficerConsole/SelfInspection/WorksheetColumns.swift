import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The columns of the worksheet: what was asked for gets what the others leave.
struct WorksheetColumns {
  private let content: Int
  private static let gap = 2
  /// 编号, 答复日期, 理由, 结论.
  private static let (number, day, ground, verdict) = (9, 10, 20, 12)

  init(columns: Int) {
    content = max(10, columns - Self.number - Self.day - Self.ground - Self.verdict - 4 * Self.gap)
  }

  func drawHead(in canvas: inout Canvas, _ line: CellRect) {
    draw(["编号", "内容", "答复日期", "不予公开的理由", "结论"], in: &canvas, line, style: .muted)
  }

  func draw(_ entry: InspectionEntry, in canvas: inout Canvas, _ line: CellRect, isSelected: Bool) {
    let style: Style = entry.finding == nil ? .plain : .muted
    let shown = isSelected ? style.reversed : style
    canvas.fill(line, style: shown)
    draw(
      [
        entry.shortNumber, entry.content, entry.answeredOn?.iso ?? "",
        (entry.isPart ? "部分 " : "") + (entry.grounds.first?.row.text ?? "未登记理由"),
        entry.finding?.verdict.name ?? "",
      ], in: &canvas, line, style: shown)
  }

  private func draw(_ cells: [String], in canvas: inout Canvas, _ line: CellRect, style: Style) {
    var rest = line
    for (cell, width) in zip(cells, [Self.number, content, Self.day, Self.ground, Self.verdict]) {
      canvas.draw(
        cell.withoutControls.fitted(toCells: width, alignment: .left, marker: ".."), in: rest.left(width),
        style: style)
      rest = rest.droppingLeft(width + Self.gap)
    }
  }
}

extension InspectionEntry {
  /// 2025-3, or the paper's number in the catalogue.
  fileprivate var shortNumber: String {
    switch subject {
    case .paper(let paper): "清单\(paper)"
    case .item: number.map { CaseNumber($0).short ?? $0 } ?? ""
    }
  }
}
