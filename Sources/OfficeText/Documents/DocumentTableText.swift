package import OfficeDocuments
import Terminal

/// A table of a paper for a terminal.
package enum DocumentTableText {
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  package static func lines(_ table: DocumentTable, columns: Int?) -> [String] {
    let title = table.caption.map { [$0.withoutControls] } ?? []
    let rows = TableRows(table)
    guard !rows.headings.isEmpty else { return title + plain(rows, columns) }
    let aligned = aligned(rows, columns: columns)
    let widest = aligned.map { CellWidth.of($0) }.max() ?? 0
    guard let columns, !rows.isOfFigures, widest > columns else { return title + aligned }
    return title + paragraphs(rows, columns)
  }

  /// Figures stand whole; the words before them take what is left.
  private static func aligned(_ rows: TableRows, columns: Int?) -> [String] {
    let figures = rows.headings.dropFirst().map { CellWidth.of($0) + 3 }.reduce(0, +)
    let first = rows.isOfFigures ? columns.map { max(8, $0 - figures) } : nil
    var table = TextTable(
      columns: rows.headings.enumerated().map { index, heading in
        rows.areNumbers[index]
          ? TextColumn(heading, alignment: .right) : TextColumn(heading, maxWidth: index == 0 ? first : nil)
      })
    for row in rows.cells { table.append(row) }
    return table.lines
  }

  /// A list of many columns: each line of it a paragraph that leaves nothing out.
  private static func paragraphs(_ rows: TableRows, _ columns: Int) -> [String] {
    let indent = max(leastIndent, 1 + (rows.cells.map { CellWidth.of($0[0]) }.max() ?? 0))
    return rows.cells.flatMap { row in
      let cells = zip(rows.headings, row).dropFirst().filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
      let lines = cells.joined(separator: "；").withoutControls.wrapped(toCells: max(20, columns - indent))
      return lines.enumerated().map { index, line in
        (index == 0 ? row[0].padded(toCells: indent) : String(repeating: " ", count: indent)) + line
      }
    }
  }

  private static let leastIndent = 5

  /// A table without a head, as a form: what stands in a row, side by side.
  private static func plain(_ rows: TableRows, _ columns: Int?) -> [String] {
    rows.cells.flatMap { row in
      let line = row.filter { !$0.isEmpty }.joined(separator: "　").withoutControls
      return columns.map { line.wrapped(toCells: $0) } ?? [line]
    }
  }
}
