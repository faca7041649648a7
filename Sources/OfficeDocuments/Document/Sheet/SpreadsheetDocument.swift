/// Tables of a paper as .xlsx: real numbers, headings merged as the official form has them, the head of each frozen.
public enum SpreadsheetDocument {
  /// - Parameters:
  ///   - title: of the document.
  ///   - tables: a sheet each, in order.
  /// - Throws: ``DocumentFault`` where the library refuses.
  public static func bytes(
    titled title: String, _ tables: [SpreadsheetTable]
  ) throws(DocumentFault) -> [UInt8] {
    let book = try Spreadsheet(title: title.inOneLine, isStreamed: false)
    for table in tables { try SpreadsheetDrawing(table, in: book).draw() }
    return try book.bytes()
  }
}
