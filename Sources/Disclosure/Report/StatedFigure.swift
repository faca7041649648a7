/// A figure of table 三 that the report's text repeats, for identity G.
public struct StatedFigure: Hashable, Sendable {
  public let row: AnnualRow
  public let column: AnnualColumn
  /// As the text says it, in cases.
  public let value: Int
  /// Where the text says it, as 一、总体情况.
  public let place: String

  public init(row: AnnualRow, column: AnnualColumn, value: Int, place: String) {
    self.row = row
    self.column = column
    self.value = value
    self.place = place
  }
}
