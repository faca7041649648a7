/// A column of a block of table 四: a state, or the total of the four.
public enum DisputeColumn: Hashable, Sendable {
  case state(DisputeState)
  case total

  /// The column's key in the interchange form.
  public var key: String {
    switch self {
    case .state(let state): state.rawValue
    case .total: "total"
    }
  }

  /// As the form prints it.
  public var name: String {
    switch self {
    case .state(let state): state.name
    case .total: "总计"
    }
  }
}

extension DisputeColumn: CaseIterable {
  /// The five columns in official order.
  public static let allCases: [DisputeColumn] = DisputeState.allCases.map(DisputeColumn.state) + [.total]
}
