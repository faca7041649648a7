/// The rows of a table with a place for every column: what a cell above covers is there, and says so.
struct TableGrid {
  enum Place: Hashable {
    /// `columns` and `rows` are as many as there is room for.
    case cell(DocumentCell, columns: Int, rows: Int)
    /// Part of a cell of an earlier row, `columns` wide.
    case covered(columns: Int)
  }

  /// Each as wide as the table: a row too short ends with empty cells.
  let rows: [[Place]]

  /// - Parameters:
  ///   - cells: row by row, as ``DocumentTable`` has them.
  ///   - width: how many columns there are.
  init(_ cells: [[DocumentCell]], width: Int) {
    var covered: [Cover?] = Array(repeating: nil, count: width)
    var rows: [[Place]] = []
    for (index, row) in cells.enumerated() {
      rows.append(Self.places(of: row, rowsLeft: cells.count - index, &covered))
    }
    self.rows = rows
  }

  /// What stands over the places of later rows, at its first column.
  private struct Cover {
    let columns: Int
    var rows: Int
  }

  private static func places(
    of row: [DocumentCell], rowsLeft: Int, _ covered: inout [Cover?]
  ) -> [Place] {
    var places: [Place] = []
    var cells = row[...]
    var column = 0
    while column < covered.count {
      if let cover = covered[column] {
        places.append(.covered(columns: cover.columns))
        covered[column] = cover.rows > 1 ? Cover(columns: cover.columns, rows: cover.rows - 1) : nil
        column += cover.columns
        continue
      }
      let cell = cells.popFirst() ?? DocumentCell(.text(""))
      let room = covered[column...].prefix { $0 == nil }.count
      let (columns, rows) = (min(max(1, cell.columns), room), min(max(1, cell.rows), rowsLeft))
      places.append(.cell(cell, columns: columns, rows: rows))
      if rows > 1 { covered[column] = Cover(columns: columns, rows: rows - 1) }
      column += columns
    }
    return places
  }
}

extension DocumentTable {
  var grid: TableGrid { TableGrid(header + body, width: widths.count) }

  /// Its rows, those of the header first, with a text for every column: none where a cell reaches over from the left or
  /// from above.
  public var textRows: [[String]] {
    grid.rows.map { row in
      row.flatMap { place in
        switch place {
        case .cell(let cell, let columns, _):
          [cell.text.inOneLine] + Array(repeating: "", count: columns - 1)
        case .covered(let columns): Array(repeating: "", count: columns)
        }
      }
    }
  }
}
