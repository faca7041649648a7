import OfficeDocuments
import Terminal

/// A table of a report for a terminal.
enum PrintedTableText {
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  static func lines(_ printed: PrintedTable, columns: Int?) -> [String] {
    let title = printed.title.isEmpty ? [] : [printed.title]
    if let columns, !printed.isOfFigures { return title + paragraphs(printed, columns) }
    return title + table(printed, columns: columns)
  }

  /// Figures stand whole; the words before them take what is left.
  private static func table(_ printed: PrintedTable, columns: Int?) -> [String] {
    let figures = printed.columns.dropFirst().map { CellWidth.of($0.heading) + 3 }.reduce(0, +)
    var table = TextTable(
      columns: printed.columns.map { column in
        column.isNumber
          ? TextColumn(column.heading, alignment: .right)
          : TextColumn(column.heading, maxWidth: columns.map { max(8, $0 - figures) })
      })
    for row in printed.rows { table.append(row) }
    return table.lines
  }

  /// A list of many columns: each line of it a paragraph that leaves nothing out.
  private static func paragraphs(_ printed: PrintedTable, _ columns: Int) -> [String] {
    let headings = printed.columns.map(\.heading)
    return printed.rows.flatMap { row in
      let cells = zip(headings, row).dropFirst().filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
      let text = cells.joined(separator: "；").withoutControls
      let lines = text.wrapped(toCells: max(20, columns - indent))
      return lines.enumerated().map { index, line in
        (index == 0 ? row[0].padded(toCells: indent) : String(repeating: " ", count: indent)) + line
      }
    }
  }

  private static let indent = 5
}

extension PrintedTable {
  /// Whether all but the first column are numbers.
  fileprivate var isOfFigures: Bool { columns.dropFirst().allSatisfy(\.isNumber) }
}
