/// A table on a sheet of its own in a spreadsheet.
public struct SpreadsheetTable: Hashable, Sendable {
  /// Of the sheet, as 表三: at most 31 characters, none of `[]:*?/\`.
  public let name: String
  /// Above the table.
  public let title: String
  public let table: DocumentTable
  /// Columns that stay where they are when the rest is moved.
  public let frozenColumns: Int

  public init(name: String, title: String, table: DocumentTable, frozenColumns: Int = 0) {
    self.name = name
    self.title = title
    self.table = table
    self.frozenColumns = frozenColumns
  }
}
