/// Table 四, 政府信息公开行政复议、行政诉讼情况: three blocks by state, in disputes.
///
/// It counts every dispute over disclosure work, also those without an application. A cell is nil where a
/// published report left it blank. Source: the Regulation, Art. 50(3); 国办公开办函〔2021〕30号.
public struct Table4: Hashable, Sendable {
  // Blank cells are absent, so that equal tables compare equal however they were filled.
  private var cells: [Cell: Int] = [:]

  private struct Cell: Hashable {
    let kind: DisputeKind
    let column: DisputeColumn
  }

  /// A table with every cell blank.
  public init() {}

  /// The table that the disputes of one year make; no cell is blank and the totals are computed.
  public init(tallies: [DisputeTally]) {
    for kind in DisputeKind.allCases { for column in DisputeColumn.allCases { self[kind, column] = 0 } }
    for tally in tallies {
      for column in [.state(tally.state), DisputeColumn.total] {
        self[tally.kind, column] = (self[tally.kind, column] ?? 0) + tally.count
      }
    }
  }

  /// The figure of a cell, in disputes; nil when it is blank.
  public subscript(kind: DisputeKind, column: DisputeColumn) -> Int? {
    get { cells[Cell(kind: kind, column: column)] }
    set { cells[Cell(kind: kind, column: column)] = newValue }
  }
}
