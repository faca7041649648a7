/// The first records of a file as one delimiter separates them.
struct HeaderAttempt {
  private let delimiter: FieldDelimiter
  private let encoding: TextEncoding
  private var reader: DelimitedReader
  /// The header, or the row that comes nearest to one.
  private var best: (line: Int, row: ColumnAssignment)?
  private var isFound = false
  /// How often the delimiter stands in the first piece of the text.
  private let frequency: Int
  private var failure: LedgerTextError?

  init(on text: EncodedText, delimiter: FieldDelimiter) throws(LedgerTextError) {
    self.delimiter = delimiter
    encoding = text.encoding
    var decoded = try DecodedText(text)
    reader = DelimitedReader(decoded, delimiter: delimiter)
    frequency = try decoded.nextPiece(after: LineCount()).count { $0 == delimiter.byte }
    do {
      try search()
    } catch {
      failure = error
    }
  }

  /// How well the delimiter fits: a header above all, then recognised columns, then its number.
  var weight: Int {
    (isFound ? 1 << 40 : 0) + (best?.row.recognised.count ?? 0) << 32 + frequency
  }

  func result() throws(LedgerTextError) -> (header: LedgerHeader, rows: DelimitedReader) {
    if !isFound, let failure { throw failure }
    guard let best else { throw .empty }
    guard isFound || best.row.recognised.count >= 2 else {
      throw .headerNotFound(line: best.line, found: best.row.headers, encoding: encoding)
    }
    try best.row.check(line: best.line)
    return (header(best.row, line: best.line), reader)
  }

  private mutating func search() throws(LedgerTextError) {
    for _ in 0..<HeaderSearch.reach {
      guard let record = try reader.next() else { return }
      let row = ColumnAssignment(headers: headers(of: record))
      if row.isHeader || row.recognised.count > best?.row.recognised.count ?? -1 {
        best = (record.line, row)
      }
      isFound = row.isHeader
      if isFound { return }
    }
  }

  private func headers(of record: DelimitedRecord) -> [String] {
    var headers = (0..<record.count).map { record.value(at: $0) ?? "" }
    while headers.last == "" { headers.removeLast() }
    return headers
  }

  private func header(_ row: ColumnAssignment, line: Int) -> LedgerHeader {
    LedgerHeader(
      encoding: encoding, delimiter: delimiter, line: line, names: row.headers, columns: row.columns)
  }
}
