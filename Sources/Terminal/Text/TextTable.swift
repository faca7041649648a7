/// A table as lines of text for a terminal: a header, a rule, and rows, aligned by terminal cells.
///
/// Only `-`, `|` and spaces are drawn, whose width every terminal agrees on.
public struct TextTable: Sendable {
  public let columns: [TextColumn]
  public private(set) var rows: [[String]] = []

  public init(columns: [TextColumn]) {
    self.columns = columns
  }

  /// Appends a row. Missing cells at its end are empty; control characters become spaces.
  public mutating func append(_ cells: [String]) {
    precondition(cells.count <= columns.count, "a row has more cells than the table has columns")
    let missing = Array(repeating: "", count: columns.count - cells.count)
    rows.append(cells.map(\.withoutControls) + missing)
  }

  /// The header, the rule and the rows, without spaces at their ends.
  public var lines: [String] {
    let widths = self.widths
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "-|-")
    return [line(columns.map(\.title), widths), rule] + rows.map { line($0, widths) }
  }

  /// The cells of each column: its widest text, held to its maximum.
  private var widths: [Int] {
    columns.indices.map { index in
      let texts = [columns[index].title] + rows.map { $0[index] }
      let widest = texts.reduce(0) { max($0, CellWidth.of($1)) }
      return min(widest, columns[index].maxWidth ?? widest)
    }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let fitted = columns.indices.map { index in
      cells[index].fitted(toCells: widths[index], alignment: columns[index].alignment, marker: "..")
    }
    return fitted.joined(separator: " | ").withoutTrailingSpaces
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
