public import Disclosure

/// Whose form it is: the two of Art. 29.
public enum FormApplicants: String, CaseIterable, Sendable {
  case citizens = "公民"
  case organisations = "法人或者其他组织"

  /// Whose form an applicant of this kind fills in.
  public init(_ kind: ApplicantKind) {
    switch kind {
    case .naturalPerson: self = .citizens
    case .enterprise, .researchInstitution, .publicWelfare, .legalService, .other: self = .organisations
    }
  }
}
