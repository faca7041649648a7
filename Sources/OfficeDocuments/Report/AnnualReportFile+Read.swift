public import Disclosure

extension AnnualReportFile {
  /// Reads a report.
  ///
  /// - Parameter bytes: the whole file, in UTF-8.
  /// - Throws: ``AnnualReportFileError`` for what the form does not allow; sums that are wrong are no error here,
  ///   they are what `IdentityReport` finds.
  public static func read(_ bytes: [UInt8]) throws(AnnualReportFileError) -> AnnualReport {
    let root = try ReportNode(reading: bytes).members(keys)
    try expect(format, at: root.member("format"))
    let (year, form) = try yearAndForm(root.member("year"))
    return AnnualReport(
      office: try root.member("office").filledText(), year: year,
      table2: try table2(root.member("table2"), form),
      table3: try table3(root.member("table3"), form), table4: try table4(root.member("table4")))
  }

  private static func expect(_ text: String, at node: ReportNode) throws(AnnualReportFileError) {
    if try node.text() != text { throw node.error(.wrongText(expected: text)) }
  }

  private static func yearAndForm(_ node: ReportNode) throws(AnnualReportFileError) -> (Int, AnnualForm) {
    let notAYear = node.error(.notAReportYear(first: 2019))
    guard case .number(let digits) = node.node.value else { throw node.wrongKind(.number) }
    guard let year = Int(digits), year <= 9999, let form = AnnualForm(reportYear: year) else {
      throw notAYear
    }
    return (year, form)
  }

  private static func table2(
    _ node: ReportNode, _ form: AnnualForm
  ) throws(AnnualReportFileError) -> Table2? {
    if node.isNull { return nil }
    let rows = try node.members(form.table2Rows.map(\.rawValue))
    var table = Table2(form: form)
    for row in form.table2Rows {
      let (node, columns) = (try rows.member(row.rawValue), form.columns(of: row))
      let cells = columns.count == 1 ? nil : try node.members(columns.map(\.rawValue))
      for column in columns {
        table[row, column] = try (cells?.member(column.rawValue) ?? node).figure(of: column)
      }
    }
    return table
  }

  private static func table3(
    _ node: ReportNode, _ form: AnnualForm
  ) throws(AnnualReportFileError) -> Table3 {
    let columns = AnnualColumn.allCases
    let members = try node.members(table3Keys)
    let names = try members.member("columns").elements(columns.count)
    for (name, column) in zip(names, columns) { try expect(column.key, at: name) }
    let rows = try members.member("rows").members(form.rows.map(\.rawValue))
    var table = Table3(form: form)
    for row in form.rows {
      let cells = try rows.member(row.rawValue).elements(columns.count)
      for (cell, column) in zip(cells, columns) { table[row, column] = try cell.cell() }
    }
    return table
  }

  private static func table4(_ node: ReportNode) throws(AnnualReportFileError) -> Table4 {
    let columns = DisputeColumn.allCases
    let blocks = try node.members(DisputeKind.allCases.map(\.rawValue))
    var table = Table4()
    for kind in DisputeKind.allCases {
      let block = try blocks.member(kind.rawValue).members(columns.map(\.key))
      for column in columns { table[kind, column] = try block.member(column.key).cell() }
    }
    return table
  }
}
