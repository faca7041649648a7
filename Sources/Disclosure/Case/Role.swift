/// What a person of the office may do. A person may have several roles.
public enum Role: String, Codable, CaseIterable, Sendable {
  case officer, reviewer, secrecyReviewer, approver, administrator, readOnly

  /// In the law's words.
  public var name: String {
    switch self {
    case .officer: "经办"
    case .reviewer: "审核"
    case .secrecyReviewer: "保密审查"
    case .approver: "批准"
    case .administrator: "管理员"
    case .readOnly: "只读"
    }
  }
}
