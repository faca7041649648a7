/// Why a row of a ledger is not taken: one value, where it stands, and what would be right.
public struct LedgerRejection: Hashable, Sendable {
  /// The physical line, from 1, on which the row begins.
  public let line: Int
  /// The header as the ledger writes it.
  public let column: String
  /// As the ledger writes it.
  public let value: String
  /// One Chinese sentence: what is wrong and what would be right.
  public let reason: String

  public init(line: Int, column: String, value: String, reason: String) {
    self.line = line
    self.column = column
    self.value = value
    self.reason = reason
  }
}

extension LedgerColumn {
  /// The column that a file of rejected rows adds; when the mended file is imported, it is passed over.
  public static let rejectionHeader = "未导入原因"
}
