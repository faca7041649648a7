import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The columns of the list of topics: what is asked for gets what the others leave.
struct TopicColumns {
  private let title: Int
  private static let gap = 2
  /// 件数, 申请人, 给予, 最近一件, 评估.
  private static let widths = [4, 6, 7, 10, 14]

  init(columns: Int) {
    title = max(10, columns - Self.widths.reduce(0) { $0 + $1 + Self.gap })
  }

  func drawHead(in canvas: inout Canvas, _ line: CellRect) {
    draw(["主题", "件数", "申请人", "给予", "最近一件", "评估"], in: &canvas, line, style: .muted)
  }

  func draw(
    _ topic: AskedTopic, threshold: Int, in canvas: inout Canvas, _ line: CellRect, isSelected: Bool
  ) {
    let style: Style = topic.isToDecide(threshold: threshold) ? .warning : .plain
    let shown = isSelected ? style.reversed : style
    canvas.fill(line, style: shown)
    draw(
      [
        topic.title, String(topic.caseNumbers.count), String(topic.applicants), topic.given,
        topic.items.last?.receivedOn.iso ?? "", topic.brief(threshold: threshold),
      ], in: &canvas, line, style: shown)
  }

  private func draw(_ cells: [String], in canvas: inout Canvas, _ line: CellRect, style: Style) {
    var rest = line
    for (cell, width) in zip(cells, [title] + Self.widths) {
      let isNumber = (4...7).contains(width)
      let text = cell.fitted(toCells: width, alignment: isNumber ? .right : .left, marker: "..")
      canvas.draw(text, in: rest.left(width), style: style)
      rest = rest.droppingLeft(width + Self.gap)
    }
  }
}
