import CXlsxWriter
import Disclosure

/// Draws one table on its sheet.
struct SpreadsheetDrawing {
  /// A4, as spreadsheet programs number sizes of paper.
  private static let a4: UInt8 = 9
  /// Characters of the usual face across a sheet.
  private static let sheetWidth = 110.0
  /// Points of a line of 五号.
  private static let lineHeight = 16.0

  private let table: SpreadsheetTable
  private let book: Spreadsheet
  private let sheet: UnsafeMutablePointer<lxw_worksheet>

  init(_ table: SpreadsheetTable, in book: Spreadsheet) throws(DocumentFault) {
    self.table = table
    self.book = book
    sheet = try book.sheet(named: table.name)
  }

  func draw() throws(DocumentFault) {
    try setColumns()
    try drawTitle()
    for (index, row) in table.table.grid.rows.enumerated() { try draw(row, at: index + 1) }
    let head = lxw_row_t(1 + table.table.header.count)
    worksheet_freeze_panes(sheet, head, lxw_col_t(table.frozenColumns))
    try Spreadsheet.check(worksheet_repeat_rows(sheet, 0, head - 1))
    worksheet_set_paper(sheet, Self.a4)
    if widths.count > table.table.header.count + table.table.body.count { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_center_horizontally(sheet)
  }

  /// Of each column, in characters.
  private var widths: [Double] {
    let sum = Double(max(1, table.table.widths.reduce(0, +)))
    return table.table.widths.map { Double($0) / sum * Self.sheetWidth }
  }

  private func setColumns() throws(DocumentFault) {
    for (index, width) in widths.enumerated() {
      try Spreadsheet.check(
        worksheet_set_column(sheet, lxw_col_t(index), lxw_col_t(index), width, nil))
    }
  }

  private func drawTitle() throws(DocumentFault) {
    let format = try book.format(SpreadsheetLook(kind: .title, hasLines: false))
    try Spreadsheet.check(worksheet_set_row(sheet, 0, 2 * Self.lineHeight, nil))
    try merge(SpreadsheetText.fitting(table.title).text, row: 0, rows: 1, 0..<widths.count, format)
  }

  private func draw(_ places: [TableGrid.Place], at row: Int) throws(DocumentFault) {
    var column = 0
    var lines = 1.0
    for place in places {
      switch place {
      case .covered(let columns): column += columns
      case .cell(let cell, let columns, let rows):
        let span = column..<column + columns
        try draw(cell, row: row, rows: rows, span)
        if rows == 1 { lines = max(lines, self.lines(of: cell, in: span)) }
        column += columns
      }
    }
    try Spreadsheet.check(worksheet_set_row(sheet, lxw_row_t(row), lines * Self.lineHeight + 4, nil))
  }

  /// How many lines a cell takes: programs do not reckon that for merged cells.
  private func lines(of cell: DocumentCell, in columns: Range<Int>) -> Double {
    let width = max(1, widths[columns].reduce(0, +) - 2)
    return cell.text.printedLines.reduce(0) { $0 + max(1, ($1.widthInCharacters * 2 / width).rounded(.up)) }
  }

  private func draw(
    _ cell: DocumentCell, row: Int, rows: Int, _ columns: Range<Int>
  ) throws(DocumentFault) {
    let format = try book.format(cell.look)
    if rows > 1 || columns.count > 1 {
      try merge(SpreadsheetText.fitting(cell.text).text, row: row, rows: rows, columns, format)
    }
    let (row, column) = (lxw_row_t(row), lxw_col_t(columns.lowerBound))
    switch cell.value {
    case .number(let number):
      try Spreadsheet.check(worksheet_write_number(sheet, row, column, Double(number), format))
    case .money(let money):
      try Spreadsheet.check(
        worksheet_write_number(sheet, row, column, Double(money.fen) / 1_000_000, format))
    // A blank cell stays blank: the form tells it from 0.
    case .text(""): try Spreadsheet.check(worksheet_write_blank(sheet, row, column, format))
    case .text(let text):
      try Spreadsheet.check(
        worksheet_write_string(sheet, row, column, SpreadsheetText.fitting(text).text, format))
    }
  }

  private func merge(
    _ text: String, row: Int, rows: Int, _ columns: Range<Int>, _ format: UnsafeMutablePointer<lxw_format>
  ) throws(DocumentFault) {
    let (row, first, last) = (
      lxw_row_t(row), lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound - 1)
    )
    guard rows > 1 || last > first else {
      return try Spreadsheet.check(worksheet_write_string(sheet, row, first, text, format))
    }
    try Spreadsheet.check(
      worksheet_merge_range(sheet, row, first, row + lxw_row_t(rows) - 1, last, text, format))
  }
}

extension DocumentCell {
  fileprivate var look: SpreadsheetLook {
    let kind: SpreadsheetLook.Kind =
      switch value {
      case .text: isHeading ? .heading : .text
      case .number, .money: .number
      }
    return SpreadsheetLook(kind: kind, isFromLeft: isFromLeft)
  }
}
