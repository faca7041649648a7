/// A column of table 三: one of the six kinds of applicant, or their total.
public enum AnnualColumn: Hashable, Sendable {
  case kind(ApplicantKind)
  case total

  /// The column's key in the interchange form.
  public var key: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .total: "total"
    }
  }

  /// As the form prints it.
  public var name: String {
    switch self {
    case .kind(let kind): kind.name
    case .total: "总计"
    }
  }

  /// The heading that the form sets over the five kinds of organisation; nil for the other two columns.
  public var heading: String? {
    switch self {
    case .kind(.naturalPerson), .total: nil
    case .kind(.enterprise), .kind(.researchInstitution), .kind(.publicWelfare), .kind(.legalService),
      .kind(.other):
      "法人或其他组织"
    }
  }
}

extension AnnualColumn: CaseIterable {
  /// The seven columns in official order.
  public static let allCases: [AnnualColumn] = ApplicantKind.allCases.map(AnnualColumn.kind) + [.total]
}
