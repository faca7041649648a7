/// Reads a ledger file row by row, in memory that does not grow with the file.
///
///     var ledger = try LedgerReader(path: "台账.csv")
///     while let row = try ledger.next() { print(row.line, row.values[.applicant] ?? "") }
///
/// It knows columns and text, no cases: what a value means is for its caller.
public struct LedgerReader {
  /// What the head of the file says about the rows.
  public let header: LedgerHeader
  private var records: DelimitedReader

  /// Finds encoding, delimiter and header; the rows are not read yet.
  ///
  /// - Throws: ``LedgerTextError``.
  public init(source: any ByteSource) throws(LedgerTextError) {
    (header, records) = try HeaderSearch(in: EncodedText(surveying: source)).result()
  }

  /// - Throws: ``LedgerTextError``.
  public init(path: String) throws(LedgerTextError) {
    try self.init(source: FileBytes(path: path))
  }

  /// Bytes of the ledger that were read so far, a piece at a time.
  public var position: Int { records.consumed }

  /// The next row that has any content, or nil at the end.
  ///
  /// - Throws: ``LedgerTextError``. No row can be read after an error, for its end is unknown.
  public mutating func next() throws(LedgerTextError) -> LedgerRow? {
    try records.next().map { LedgerRow($0, under: header) }
  }
}
