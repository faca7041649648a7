import Terminal

/// Where the months and the day in hand stand: one month beside the day on a small screen, up to three side by side or
/// one below the other where there is room.
struct CalendarLayout {
  /// Cells between two months, and beside the line.
  private static let gap = 3
  /// Cells that the day in hand has at least.
  private static let leastDetails = 26
  private static let most = 3
  /// What the marks mean.
  static let legend = 2

  private let part: CellRect
  private let across: Int
  private let down: Int

  init(_ body: CellRect) {
    part = body.inset(columns: 1)
    let wide = (part.columns - Self.leastDetails) / (MonthCells.columns + Self.gap)
    across = min(Self.most, max(1, wide))
    let high = (part.rows - Self.legend + 1) / (MonthCells.rows + 1)
    down = across == Self.most ? 1 : min(Self.most, max(1, high))
  }

  /// How many months are shown.
  var months: Int { across == Self.most ? across : down }

  func place(ofMonth index: Int) -> CellRect {
    if across == Self.most {
      return part.droppingLeft(index * (MonthCells.columns + Self.gap)).left(MonthCells.columns)
    }
    return part.droppingTop(index * (MonthCells.rows + 1)).left(MonthCells.columns)
  }

  var legend: CellRect { part.bottom(Self.legend).left(MonthCells.columns) }

  /// The line between the months and the day.
  var edge: CellRect {
    CellRect(row: details.row, column: details.column - 2, rows: details.rows, columns: 1)
  }

  var details: CellRect {
    let used = across == Self.most ? across : 1
    return part.droppingLeft(used * (MonthCells.columns + Self.gap))
  }
}
