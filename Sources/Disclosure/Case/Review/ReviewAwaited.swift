/// What a case waits for in the review. The raw value is in the list of cases: it is never renamed.
public enum ReviewAwaited: String, CaseIterable, Sendable {
  case disclosureOffice, secrecyReview, approval
  /// Sent back to who proposed.
  case revision
  /// Passed: the reply may go.
  case reply

  public init(_ step: ReviewStep) {
    switch step {
    case .disclosureOffice: self = .disclosureOffice
    case .secrecyReview: self = .secrecyReview
    case .approval: self = .approval
    }
  }

  /// The step whose verdict is next; nil where none is.
  public var step: ReviewStep? {
    switch self {
    case .disclosureOffice: .disclosureOffice
    case .secrecyReview: .secrecyReview
    case .approval: .approval
    case .revision, .reply: nil
    }
  }

  public var name: String {
    switch self {
    case .disclosureOffice: "待公开机构审查"
    case .secrecyReview: "待保密审查"
    case .approval: "待审核批准"
    case .revision: "待修改"
    case .reply: "已审结待答复"
    }
  }

  /// For the column of a list: five characters at the most.
  public var shortName: String {
    switch self {
    case .disclosureOffice: "待公开审查"
    case .secrecyReview, .approval, .revision: name
    case .reply: "已审结"
    }
  }
}
