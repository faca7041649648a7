import Disclosure
import OfficeStore

/// The people of the demonstration's office.
enum DemoPerson: String, CaseIterable, Sendable {
  case clerk, handler, deputy, reviewer, secrecyReviewer, head, reader

  var name: String {
    switch self {
    case .clerk: "刘敏"
    case .handler: "陈涛"
    case .deputy: "钱进"
    case .reviewer: "王秀英"
    case .secrecyReviewer: "赵建军"
    case .head: "周文"
    case .reader: "孙莉"
    }
  }

  /// Who gives the verdict of a step.
  static func of(_ step: ReviewStep) -> DemoPerson {
    switch step {
    case .disclosureOffice: .reviewer
    case .secrecyReview: .secrecyReviewer
    case .approval: .head
    }
  }

  private var roles: [Role] {
    switch self {
    case .clerk, .handler, .deputy: [.officer]
    case .reviewer: [.reviewer]
    case .secrecyReviewer: [.secrecyReviewer]
    case .head: [.approver]
    case .reader: [.readOnly]
    }
  }

  /// With an account that no machine has.
  var person: Person { Person(account: "demo-\(rawValue)", name: name, roles: roles) }
}
