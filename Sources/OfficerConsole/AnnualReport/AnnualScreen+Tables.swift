import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension AnnualScreen {
  /// The page in hand, laid out for the size of the screen.
  var grid: AnnualGrid {
    switch pane {
    case .disclosed: disclosed
    case .applications: applications
    case .disputes: disputes
    case .checks: checks
    case .words: words
    case .rehearsal: rehearsed
    }
  }

  /// From here on seven headings in full and last year's figures fit beside the form's words.
  private static let wide = 112
  private static let widest = 140

  private var lastYearHeadings: [String] {
    read.account.lastYear.map { ["上年(\($0.year))", "增减"] } ?? []
  }

  private func lastYearCells(_ target: AnnualTarget) -> [String] {
    guard read.account.lastYear != nil else { return [] }
    return [read.lastYear(target)?.text ?? "-", read.change(target)]
  }

  private var disclosed: AnnualGrid {
    let form = read.form
    return AnnualGrid(
      title: "二、主动公开（填报的数字）", headings: ["本年(\(year))"] + lastYearHeadings,
      lines: form.table2Cells.map { cell in
        let target = AnnualTarget.disclosed(cell)
        return AnnualGrid.Line(
          label: "\(cell.row.clause) \(target.label(in: form))",
          cells: [read.text(target)] + lastYearCells(target), targets: [target])
      })
  }

  private var applications: AnnualGrid {
    let hasLastYear = read.account.lastYear != nil && (comparesYears || columns >= Self.widest)
    let isNarrow = hasLastYear && columns < Self.widest
    let shown = isNarrow ? [AnnualColumn.total] : AnnualColumn.allCases
    let names = shown.map { columns >= Self.wide ? $0.name : $0.shortName }
    let years = hasLastYear ? lastYearHeadings : []
    return AnnualGrid(
      title: "三、收到和处理申请（件）", headings: names + years,
      lines: read.form.lines.map { line in
        let label = String(repeating: "  ", count: line.number.depth) + line.label
        guard let item = line.item else { return AnnualGrid.Line(label: label, isHeading: true) }
        let targets = shown.map { AnnualTarget.applications(item, $0) }
        let before = hasLastYear ? lastYearCells(.applications(item, .total)) : []
        return AnnualGrid.Line(
          label: label, cells: targets.map(read.text) + before, targets: targets,
          style: line.row == nil ? .muted : .plain)
      })
  }

  private var disputes: AnnualGrid {
    let hasLastYear = read.account.lastYear != nil && (comparesYears || columns >= Self.wide)
    let isNarrow = hasLastYear && columns < Self.wide
    let shown = isNarrow ? [DisputeColumn.total] : DisputeColumn.allCases
    return AnnualGrid(
      title: "四、复议和诉讼（件）", headings: shown.map(\.name) + (hasLastYear ? lastYearHeadings : []),
      lines: DisputeKind.allCases.map { kind in
        let targets = shown.map { AnnualTarget.disputes(kind, $0) }
        let before = hasLastYear ? lastYearCells(.disputes(kind, .total)) : []
        return AnnualGrid.Line(label: kind.name, cells: targets.map(read.text) + before, targets: targets)
      })
  }
}
