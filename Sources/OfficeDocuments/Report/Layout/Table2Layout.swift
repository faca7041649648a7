import Disclosure

/// Table 二 as the form prints it: a block for each item of Art. 20, four columns wide.
struct Table2Layout {
  private static let width = 4

  let table: DocumentTable

  /// - Parameter values: nil where the office filled in nothing; its cells stay empty.
  init(_ form: AnnualForm, _ values: Table2?) {
    var table = DocumentTable(role: "table2", widths: [25, 25, 25, 25])
    var item: Int?
    for row in form.table2Rows {
      if row.item != item {
        item = row.item
        table.body += Self.headings(of: row, form)
      }
      let cells = form.columns(of: row).map { Table2Cell(row, $0) }
      table.body.append(
        [.heading(row.name(in: form), role: "label")]
          + Self.filling(cells) { DocumentCell(.figure(values?[$0])) })
    }
    self.table = table
  }

  private static func headings(of row: Table2Row, _ form: AnnualForm) -> [[DocumentCell]] {
    let cells = form.columns(of: row).map { Table2Cell(row, $0) }
    return [
      [.heading(row.clause, columns: width, role: "item")],
      [.heading("信息内容")] + filling(cells) { .heading($0.heading(in: form)) },
    ]
  }

  /// A cell for each, the last as wide as the rest of the table.
  private static func filling(
    _ cells: [Table2Cell], _ cell: (Table2Cell) -> DocumentCell
  ) -> [DocumentCell] {
    cells.enumerated().map { index, place in
      index == cells.count - 1 ? cell(place).spanning(columns: width - cells.count) : cell(place)
    }
  }
}
