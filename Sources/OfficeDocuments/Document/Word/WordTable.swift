/// A table of a .docx: fixed columns, black lines, header rows on every sheet.
struct WordTable {
  let table: DocumentTable
  /// In twentieths of a point.
  let width: Int

  /// A table of so many rows stays on one sheet; a longer one goes on to the next.
  private static let mostRowsKeptWhole = 16

  var xml: String {
    let grid = table.grid.rows
    let isKeptWhole = grid.count <= Self.mostRowsKeptWhole
    let rows = grid.enumerated().map { index, places in
      row(places, isHeader: index < table.header.count, keepsNext: isKeptWhole && index + 1 < grid.count)
    }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
      + "<w:tblBorders>\(borders)</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
      + "<w:tblGrid>\(edges.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>\(rows.joined())</w:tbl>"
  }

  private var borders: String {
    ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
    }.joined()
  }

  /// The widths of the columns, which fill the table.
  private var edges: [Int] {
    let sum = max(1, table.widths.reduce(0, +))
    return table.widths.map { $0 * width / sum }
  }

  private func row(_ places: [TableGrid.Place], isHeader: Bool, keepsNext: Bool) -> String {
    var column = 0
    let cells = places.map { place in
      let columns =
        switch place {
        case .cell(_, let columns, _), .covered(let columns): columns
        }
      defer { column += columns }
      return cell(place, columns: column..<column + columns, keepsNext: keepsNext)
    }
    let height = table.isForPen ? Self.penHeight : ""
    return
      "<w:tr><w:trPr><w:cantSplit/>\(height)\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>\(cells.joined())</w:tr>"
  }

  private func cell(_ place: TableGrid.Place, columns: Range<Int>, keepsNext: Bool) -> String {
    let width = edges[columns].reduce(0, +)
    let span = columns.count > 1 ? "<w:gridSpan w:val=\"\(columns.count)\"/>" : ""
    let (merge, content) =
      switch place {
      case .cell(let cell, _, let rows):
        (rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", paragraphs(cell, keepsNext: keepsNext))
      case .covered: ("<w:vMerge/>", WordParagraph(.tableText, runs: "").xml)
      }
    return
      "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)\(merge)<w:vAlign w:val=\"center\"/></w:tcPr>"
      + "\(content)</w:tc>"
  }

  private func paragraphs(_ cell: DocumentCell, keepsNext: Bool) -> String {
    cell.text.printedLines.map { line in
      var paragraph = WordParagraph(
        cell.isItem ? .tableItem : .tableText, line, look: table.isSmall ? Self.smallPrint : "")
      paragraph.keepsNext = keepsNext
      if cell.isFromLeft { paragraph.properties = "<w:jc w:val=\"left\"/>" }
      return paragraph.xml
    }.joined()
  }

  /// 6.6 mm: a whole form on one sheet.
  private static let penHeight = "<w:trHeight w:val=\"374\" w:hRule=\"atLeast\"/>"

  /// 小五, for tables of many columns.
  private static let smallPrint = "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"
}
