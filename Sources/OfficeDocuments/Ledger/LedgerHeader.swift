/// What the head of a ledger says about the rows below it.
public struct LedgerHeader: Hashable, Sendable {
  /// As found: the file says so by a mark, or its bytes allow no other.
  public let encoding: TextEncoding
  /// As found: the one with which a header is best recognised; nil for the JSON of an export.
  public let delimiter: FieldDelimiter?
  /// The physical line, from 1, on which the header begins; title rows stand above it.
  public let line: Int
  /// The headers as written, blanks around them removed; without the empty ones at the end.
  public let names: [String]
  /// For each of ``names`` the column that it means, or nil.
  public let columns: [LedgerColumn?]

  /// Whether the rows carry all that is on record of a case, so that they need no other column.
  public var hasHistory: Bool { columns.contains(.history) }

  /// The recognised columns, in the order of the file.
  public var recognised: [LedgerColumn] { columns.compactMap(\.self) }

  /// The headers that mean no known column; their values come with each row.
  public var unknown: [String] {
    zip(names, columns).compactMap { name, column in column == nil && !name.isEmpty ? name : nil }
  }

  /// The header that was written for a column, or nil when the ledger lacks it.
  public func name(of column: LedgerColumn) -> String? {
    columns.firstIndex(of: column).map { names[$0] }
  }
}

extension LedgerHeader {
  /// What stands for a header in the JSON of an export.
  init(ofExportIn encoding: TextEncoding) {
    let columns = ExportedArrayReader.columns
    self.init(encoding: encoding, delimiter: nil, line: 1, names: columns.map(\.name), columns: columns)
  }
}
