import Disclosure
import OfficeStore
import OfficeText
package import Terminal

extension AnnualScreen {
  /// Rows at the bottom that say in full what the cursor stands on: sentences need more than figures.
  private var detailRows: Int { pane.isTable ? 3 : 4 }

  /// Where the lines of a page are drawn.
  func list(in part: CellRect) -> CellRect { part.droppingTop(3).droppingBottom(detailRows + 1) }

  package func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    drawHead(in: &canvas, part.inset(columns: 1))
    grid.draw(in: &canvas, list(in: part).inset(columns: 1), cursor, column: column)
    let detail = part.bottom(detailRows).inset(columns: 1)
    canvas.draw(
      details.flatMap { $0.withoutControls.wrapped(toCells: detail.columns) }, in: detail, style: .accent)
  }

  private func drawHead(in canvas: inout Canvas, _ part: CellRect) {
    canvas.draw("\(year)年度报告", in: part.top(1), style: .title)
    canvas.draw(read.standing, in: part.top(1).droppingLeft(14))
    let style: Style = read.identities.holds ? .good : .warning
    canvas.draw(read.verdict, in: part.top(1), style: style, alignment: .right)
    var rest = part.droppingTop(1).top(1)
    for page in AnnualPane.allCases {
      let text = "\(page.letter) \(page.name)"
      canvas.draw(" \(text) ", in: rest, style: page == pane ? .selected : .muted)
      rest = rest.droppingLeft(CellWidth.of(text) + 3)
    }
    drawCountdown(in: &canvas, part.droppingTop(2).top(1).droppingRight(14))
    let count = grid.lines.count
    let shown = cursor.visible
    guard shown.count < count else { return }
    canvas.draw(
      "\(shown.lowerBound + 1)-\(shown.upperBound)/\(count)", in: part.droppingTop(2).top(1), style: .muted,
      alignment: .right)
  }

  /// How long it is to the last days of the year's reports; the page of checks explains them.
  private func drawCountdown(in canvas: inout Canvas, _ part: CellRect) {
    let parts = ReportHead.parts(read.countdowns, isDetailed: true)
    guard let first = parts.first else { return }
    let text = parts.map(\.text).joined(separator: "；") + "（按\(AnnualPane.checks.letter)看倒排）"
    canvas.draw(text, in: part, style: first.style)
  }

  /// The figure in full words, what moved it, what Enter does.
  private var details: [String] {
    guard let target, pane.isTable else {
      return selected.map { $0.details.isEmpty ? [$0.label] : $0.details } ?? []
    }
    let figure = target.figure(in: read.account.report)?.text ?? "空"
    var lines = ["\(target.label(in: read.form))：\(figure)\(unit(of: target))\(besides(target))"]
    lines += read.identities.breaches.filter { AnnualTarget($0) == target }.map { "不符 \($0.wording)" }
    if let moved = read.moved[target] { lines.append("* 公布之后的变动：现为\(moved.now?.text ?? "空")") }
    return lines + [advice(on: target)]
  }

  private func unit(of target: AnnualTarget) -> String {
    switch target {
    case .disclosed, .words, .unconfirmed, .caseFile, .loneDispute: ""
    case .applications, .disputes: "件"
    }
  }

  private func besides(_ target: AnnualTarget) -> String {
    guard let before = read.lastYear(target) else { return "" }
    return "（上年\(before.text)，增减\(read.change(target))）"
  }

  private func advice(on target: AnnualTarget) -> String {
    switch target {
    case .disclosed: "由人填报：回车填写。没有的填0，空着的印成空白。"
    case .applications(.group, _): "小计，表式这一行不印数字。回车列出所计的办件。"
    case .applications(.row(.carriedIn), _): "上年公布的四加期初结转，按b看来源、登记。回车列出办件。"
    case .applications: "按办件计，回车列出所计的办件。"
    case .disputes: "按复议、诉讼计，回车列出所计的各件；没有案件的，按a登记。"
    case .words, .unconfirmed, .caseFile, .loneDispute: ""
    }
  }
}
