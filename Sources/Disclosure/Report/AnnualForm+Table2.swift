extension AnnualForm {
  /// The rows of table 二 in official order.
  public var table2Rows: [Table2Row] { Table2Row.allCases.filter { !columns(of: $0).isEmpty } }

  /// The cells of table 二, row by row.
  public var table2Cells: [Table2Cell] {
    table2Rows.flatMap { row in columns(of: row).map { Table2Cell(row, $0) } }
  }

  /// The columns of a row of table 二 in official order; none where the form has no such row.
  public func columns(of row: Table2Row) -> [Table2Column] {
    switch self {
    case .form2019: Self.columnsOf2019(row)
    case .form2021: Self.columnsOf2021(row)
    }
  }

  private static func columnsOf2019(_ row: Table2Row) -> [Table2Column] {
    switch row {
    case .rules, .normativeDocuments: [.newlyMade, .newlyDisclosed, .disclosedInTotal]
    case .licences, .otherServices, .penalties, .compulsoryMeasures: [.itemsLastYear, .change, .decisions]
    case .fees: [.itemsLastYear, .change]
    case .procurement: [.projects, .amount]
    }
  }

  private static func columnsOf2021(_ row: Table2Row) -> [Table2Column] {
    switch row {
    case .rules, .normativeDocuments: [.made, .repealed, .inForce]
    case .licences, .penalties, .compulsoryMeasures: [.decisions]
    case .fees: [.amount]
    case .otherServices, .procurement: []
    }
  }
}
