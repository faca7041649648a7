import OfficeDocuments
import Terminal

/// A table of a report for a terminal.
enum PrintedTableText {
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  static func lines(_ printed: PrintedTable, columns: Int?) -> [String] {
    // A bar and two spaces stand between columns.
    let room = columns.map { $0 - 3 * (printed.columns.count - 1) }
    var table = TextTable(
      columns: printed.columns.map { column in
        TextColumn(
          column.heading, alignment: column.isNumber ? .right : .left,
          maxWidth: room.map { max(column.isNumber ? 4 : 8, $0 * column.width / 100) })
      })
    for row in printed.rows { table.append(row) }
    return (printed.title.isEmpty ? [] : [printed.title]) + table.lines
  }
}
