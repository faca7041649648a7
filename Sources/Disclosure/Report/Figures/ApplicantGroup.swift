/// Whose applications a sentence counts: a column of table 三, or all that are not natural persons'.
public enum ApplicantGroup: Hashable, Sendable {
  case column(AnnualColumn)
  case organisations

  var columns: [AnnualColumn] {
    switch self {
    case .column(let column): [column]
    case .organisations: AnnualColumn.allCases.filter { $0.heading != nil }
    }
  }

  public var name: String {
    switch self {
    case .column(let column): column.name
    case .organisations: "法人或其他组织"
    }
  }
}

extension ApplicantGroup: CaseIterable {
  /// In official order, the organisations together before each kind of them.
  public static let allCases: [ApplicantGroup] =
    [.column(.kind(.naturalPerson)), .organisations]
    + AnnualColumn.allCases.filter { $0.heading != nil }.map(ApplicantGroup.column) + [.column(.total)]
}
