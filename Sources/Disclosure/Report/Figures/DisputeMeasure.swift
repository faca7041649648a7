/// What a sentence counts of disputes: a column of table 四, or all that were concluded.
public enum DisputeMeasure: Hashable, Sendable {
  case column(DisputeColumn)
  case concluded

  var columns: [DisputeColumn] {
    switch self {
    case .column(let column): [column]
    case .concluded: DisputeState.allCases.filter { $0.result != nil }.map(DisputeColumn.state)
    }
  }

  public var name: String {
    switch self {
    case .column(let column): column.name
    case .concluded: "审结"
    }
  }
}

extension DisputeMeasure: CaseIterable {
  public static let allCases: [DisputeMeasure] =
    DisputeColumn.allCases.map(DisputeMeasure.column) + [.concluded]
}
