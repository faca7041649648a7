/// A part of the screen in terminal cells. A part cut from one that is too small is empty, never negative.
public struct CellRect: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public private(set) var size: CellSize

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    size = CellSize(rows: rows, columns: columns)
  }

  public init(_ size: CellSize) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var rows: Int { size.rows }
  public var columns: Int { size.columns }
  public var isEmpty: Bool { rows == 0 || columns == 0 }
  public var rowRange: Range<Int> { row..<row + rows }
  public var columnRange: Range<Int> { column..<column + columns }

  public func contains(_ point: CellPoint) -> Bool {
    rowRange.contains(point.row) && columnRange.contains(point.column)
  }

  /// The same part without `count` rows at the top.
  public func droppingTop(_ count: Int) -> CellRect {
    let dropped = min(max(0, count), rows)
    return CellRect(row: row + dropped, column: column, rows: rows - dropped, columns: columns)
  }

  /// The same part without `count` rows at the bottom.
  public func droppingBottom(_ count: Int) -> CellRect {
    CellRect(row: row, column: column, rows: rows - max(0, count), columns: columns)
  }

  public func droppingLeft(_ count: Int) -> CellRect {
    let dropped = min(max(0, count), columns)
    return CellRect(row: row, column: column + dropped, rows: rows, columns: columns - dropped)
  }

  public func droppingRight(_ count: Int) -> CellRect {
    CellRect(row: row, column: column, rows: rows, columns: columns - max(0, count))
  }

  public func top(_ count: Int) -> CellRect { droppingBottom(rows - min(count, rows)) }
  public func bottom(_ count: Int) -> CellRect { droppingTop(rows - min(count, rows)) }
  public func left(_ count: Int) -> CellRect { droppingRight(columns - min(count, columns)) }
  public func right(_ count: Int) -> CellRect { droppingLeft(columns - min(count, columns)) }

  /// The same part without a margin on each side.
  public func inset(rows: Int = 0, columns: Int = 0) -> CellRect {
    droppingTop(rows).droppingBottom(rows).droppingLeft(columns).droppingRight(columns)
  }

  /// A part of the given size in the middle, no larger than this one.
  public func centred(_ inner: CellSize) -> CellRect {
    let (high, wide) = (min(inner.rows, rows), min(inner.columns, columns))
    return CellRect(
      row: row + (rows - high) / 2, column: column + (columns - wide) / 2, rows: high, columns: wide)
  }
}
