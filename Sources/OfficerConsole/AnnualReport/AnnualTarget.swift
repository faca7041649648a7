import Disclosure

/// What a figure or a line of a yearly report on the screen stands for.
enum AnnualTarget: Hashable {
  case disclosed(Table2Cell)
  case applications(AnnualItem, AnnualColumn)
  case disputes(DisputeKind, DisputeColumn)
  case words(AnnualPart)
  /// Applications that arrived in the year and were not confirmed at its end (Art. 31).
  case unconfirmed
  /// A case, by its number.
  case caseFile(String)
  /// A dispute that concerns no case, by its number.
  case loneDispute(String)

  /// The figure with which a broken identity is best mended.
  init(_ breach: Breach) {
    switch breach.place {
    case .documents(let row): self = .disclosed(Table2Cell(row, .inForce))
    case .column(let column): self = .applications(.row(breach.identity == .e ? .carriedIn : .total), column)
    case .row(let row): self = .applications(AnnualItem(row), .total)
    case .cell(let row, let column): self = .applications(AnnualItem(row), column)
    case .block(let kind): self = .disputes(kind, .total)
    case .disputeCell(let kind, let column): self = .disputes(kind, column)
    case .stated(let figure): self = .words(figure.place.part)
    }
  }

  init(_ difference: ReportDifference) {
    switch difference.place {
    case .table2(let cell): self = .disclosed(cell)
    case .table3(let row, let column): self = .applications(AnnualItem(row), column)
    case .table4(let kind, let column): self = .disputes(kind, column)
    }
  }

  /// The page that shows it.
  var pane: AnnualPane {
    switch self {
    case .disclosed: .disclosed
    case .applications: .applications
    case .disputes: .disputes
    case .words: .words
    case .unconfirmed: .checks
    case .caseFile, .loneDispute: .rehearsal
    }
  }

  /// As a sentence names it: 三（三）1 属于国家秘密，企业.
  func label(in form: AnnualForm) -> String {
    switch self {
    case .disclosed(let cell): "\(cell.row.name(in: form))，\(cell.heading(in: form))"
    case .applications(let item, let column): "\(item.label)，\(column.name)"
    case .disputes(let kind, let column): "\(kind.name)，\(column.name)"
    case .words(let part): part.title
    case .unconfirmed: "年底到达而尚未确认的申请（条例第三十一条）"
    case .caseFile(let number), .loneDispute(let number): number
    }
  }

  /// The figure as a report prints it; nil for a blank one, and where a report has no such row.
  func figure(in report: AnnualReport) -> ReportFigure? {
    switch self {
    case .disclosed(let cell):
      report.form.columns(of: cell.row).contains(cell.column) ? report.table2?[cell] : nil
    case .applications(let item, let column):
      report[.applications(item, .column(column))].map { .count($0) }
    case .disputes(let kind, let column): report.table4[kind, column].map { .count($0) }
    case .words, .unconfirmed, .caseFile, .loneDispute: nil
    }
  }
}
