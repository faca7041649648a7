import Disclosure
import Terminal

extension AnnualText {
  /// A small table for each item of Art. 20, as the form has it.
  static func table2(_ table: Table2) -> [String] {
    let rows = table.form.table2Rows
    return Set(rows.map(\.item)).sorted().flatMap { item in
      lines(table, rows.filter { $0.item == item })
    }
  }

  private static func lines(_ table: Table2, _ rows: [Table2Row]) -> [String] {
    guard let first = rows.first else { return [] }
    let form = table.form
    let headings = form.columns(of: first).map { Table2Cell(first, $0).heading(in: form) }
    // Rows of several items have names of one width, so that the figures stand in one line down the page.
    let width = form.table2Rows.map { CellWidth.of($0.name(in: form)) }.max() ?? 0
    var lines = TextTable(
      columns: [TextColumn(first.clause.padded(toCells: width))]
        + headings.map { TextColumn($0, alignment: .right) })
    for row in rows {
      lines.append([row.name(in: form)] + form.columns(of: row).map { table[row, $0]?.text ?? "空" })
    }
    return lines.lines
  }
}
