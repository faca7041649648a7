/// What the head of a ledger says about the rows below it.
public struct LedgerHeader: Hashable, Sendable {
  /// As found: the file says so by a mark, or its bytes allow no other.
  public let encoding: TextEncoding
  /// As found: the one with which a header is best recognised.
  public let delimiter: FieldDelimiter
  /// The physical line, from 1, on which the header begins; title rows stand above it.
  public let line: Int
  /// The headers as written, blanks around them removed; without the empty ones at the end.
  public let names: [String]
  /// For each of ``names`` the column that it means, or nil.
  public let columns: [LedgerColumn?]

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
