/// Reads a ledger file row by row, in memory that does not grow with the file: a delimited text, or the JSON of an
/// export.
///
///     var ledger = try LedgerReader(path: "台账.csv")
///     while let row = try ledger.next() { print(row.line, row.values[.applicant] ?? "") }
///
/// It knows columns and text, no cases: what a value means is for its caller.
public struct LedgerReader {
  private enum Records {
    case delimited(DelimitedReader)
    case exported(ExportedArrayReader)
  }

  /// What the head of the file says about the rows.
  public let header: LedgerHeader
  private var records: Records

  /// Finds encoding, delimiter and header; the rows are not read yet.
  ///
  /// - Throws: ``LedgerTextError``.
  public init(source: any ByteSource) throws(LedgerTextError) {
    let text = try EncodedText(surveying: source)
    if let exported = try ExportedArrayReader(text) {
      header = LedgerHeader(ofExportIn: text.encoding)
      records = .exported(exported)
    } else {
      let (header, delimited) = try HeaderSearch(in: text).result()
      self.header = header
      records = .delimited(delimited)
    }
  }

  /// - Throws: ``LedgerTextError``.
  public init(path: String) throws(LedgerTextError) {
    try self.init(source: FileBytes(path: path))
  }

  /// Bytes of the ledger that were read so far, a piece at a time.
  public var position: Int {
    switch records {
    case .delimited(let reader): reader.consumed
    case .exported(let reader): reader.consumed
    }
  }

  /// The next row that has any content, or nil at the end.
  ///
  /// - Throws: ``LedgerTextError``. No row can be read after an error, for its end is unknown.
  public mutating func next() throws(LedgerTextError) -> LedgerRow? {
    try nextRecord().map { LedgerRow($0, under: header) }
  }

  private mutating func nextRecord() throws(LedgerTextError) -> DelimitedRecord? {
    switch records {
    case .delimited(var reader):
      defer { records = .delimited(reader) }
      return try reader.next()
    case .exported(var reader):
      defer { records = .exported(reader) }
      return try reader.next()
    }
  }
}
