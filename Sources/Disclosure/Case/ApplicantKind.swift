/// A natural person or one of five kinds of organisation: the columns of table 三 of the annual report.
///
/// An application by several persons counts once, by its representative.
public enum ApplicantKind: String, Codable, CaseIterable, Sendable {
  case naturalPerson, enterprise, researchInstitution, publicWelfare, legalService, other

  /// In the law's words.
  public var name: String {
    switch self {
    case .naturalPerson: "自然人"
    case .enterprise: "商业企业"
    case .researchInstitution: "科研机构"
    case .publicWelfare: "社会公益组织"
    case .legalService: "法律服务机构"
    case .other: "其他"
    }
  }
}
