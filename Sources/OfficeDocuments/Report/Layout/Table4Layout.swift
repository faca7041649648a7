import Disclosure

/// Table 四 as the form prints it: one row of fifteen figures under three blocks.
struct Table4Layout {
  let table: DocumentTable

  init(_ values: Table4) {
    var table = DocumentTable(role: "table4", widths: Array(repeating: 100 / 15, count: 15))
    table.header = Self.header
    table.body = [
      DisputeKind.allCases.flatMap { kind in
        DisputeColumn.allCases.map { DocumentCell(.count(values[kind, $0])) }
      }
    ]
    self.table = table
  }

  private static let header: [[DocumentCell]] = {
    let columns = DisputeColumn.allCases
    return [
      [.heading("行政复议", columns: columns.count), .heading("行政诉讼", columns: 2 * columns.count)],
      columns.map { .heading($0.name, rows: 2) } + [
        .heading("未经复议直接起诉", columns: columns.count), .heading("复议后起诉", columns: columns.count),
      ],
      (columns + columns).map { .heading($0.name) },
    ]
  }()
}
