/// Where in a report an identity is broken.
public enum BreachPlace: Hashable, Sendable {
  /// A row of table 二 under Art. 20(1).
  case documents(Table2Row)
  case column(AnnualColumn)
  case row(AnnualRow)
  case cell(AnnualRow, AnnualColumn)
  case block(DisputeKind)
  case disputeCell(DisputeKind, DisputeColumn)
  case stated(StatedFigure)

  /// The table of the report.
  public var table: ReportTable {
    switch self {
    case .documents: .table2
    case .column, .row, .cell: .table3
    case .block, .disputeCell: .table4
    case .stated(let figure): figure.figure.table
    }
  }
}
