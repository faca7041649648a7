/// A place on the screen in terminal cells, from the upper left corner.
public struct CellPoint: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
