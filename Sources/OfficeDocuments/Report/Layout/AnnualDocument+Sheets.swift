import Disclosure

extension AnnualDocument {
  /// Tables 二, 三 and 四 as sheets, headings merged as the official form has them.
  ///
  /// - Parameter standing: whether the figures can still change; each sheet says so.
  public func sheets(_ standing: AnnualStanding) -> [SpreadsheetTable] {
    ReportTable.allCases.map { table in
      SpreadsheetTable(
        name: table.sheetName,
        title: "\(report.office)\(report.year)年　\(table.title)" + (standing.mark.map { "（\($0)）" } ?? ""),
        table: table.laidOut(report), frozenColumns: table.frozenColumns)
    }
  }
}

extension ReportTable {
  fileprivate var sheetName: String {
    switch self {
    case .table2: "表二"
    case .table3: "表三"
    case .table4: "表四"
    }
  }

  fileprivate var frozenColumns: Int {
    switch self {
    case .table2: 1
    case .table3: Table3Layout.labels
    case .table4: 0
    }
  }
}
