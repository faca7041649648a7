package import Disclosure

extension AnnualColumn {
  /// A heading for a narrow terminal.
  package var shortName: String {
    switch self {
    case .kind(.naturalPerson): "自然人"
    case .kind(.enterprise): "企业"
    case .kind(.researchInstitution): "科研"
    case .kind(.publicWelfare): "公益"
    case .kind(.legalService): "法律"
    case .kind(.other): "其他"
    case .total: "总计"
    }
  }

  /// The applicants that the column counts; nil for all.
  package var kind: ApplicantKind? {
    switch self {
    case .kind(let kind): kind
    case .total: nil
    }
  }
}

extension DisputeColumn {
  /// The disputes that the column counts; nil for all.
  package var state: DisputeState? {
    switch self {
    case .state(let state): state
    case .total: nil
    }
  }
}
