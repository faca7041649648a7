public import Disclosure

/// A cell of a table, with the columns and rows that it spans: what it covers has no cell of its own.
public struct DocumentCell: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case text(String)
    /// A number as a spreadsheet is to have it; shown in full.
    case number(Int)
    /// 万元, as the yearly report states money.
    case money(Money)
  }

  public let value: Value
  public let isHeading: Bool
  public let columns: Int
  public let rows: Int
  /// For whoever lays the table out, as `label`.
  public let role: String?

  public init(_ value: Value, isHeading: Bool = false, columns: Int = 1, rows: Int = 1, role: String? = nil) {
    self.value = value
    self.isHeading = isHeading
    self.columns = columns
    self.rows = rows
    self.role = role
  }

  public static func heading(
    _ text: String, columns: Int = 1, rows: Int = 1, role: String? = nil
  ) -> DocumentCell {
    DocumentCell(.text(text), isHeading: true, columns: columns, rows: rows, role: role)
  }

  /// The same over other columns.
  func spanning(columns: Int) -> DocumentCell {
    DocumentCell(value, isHeading: isHeading, columns: columns, rows: rows, role: role)
  }

  /// What stands in it.
  public var text: String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let money): money.tenThousandYuan
    }
  }
}
