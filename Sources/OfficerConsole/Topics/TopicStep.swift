import Disclosure
import OfficeStore

/// What people do with a topic.
enum TopicStep {
  case evaluate, review, publish, suggest, join
  case separate(AskedItem)
  case withdraw(TopicEvent)

  enum Kind: CaseIterable {
    case evaluate, review, publish, suggest, join, separate, withdraw

    var letter: Character {
      switch self {
      case .evaluate: "e"
      case .review: "b"
      case .publish: "p"
      case .suggest: "s"
      case .join: "m"
      case .separate: "x"
      case .withdraw: "u"
      }
    }

    var name: String {
      switch self {
      case .evaluate: "评估是否转为主动公开"
      case .review: "保密审查"
      case .publish: "登记公布"
      case .suggest: "登记申请人的建议"
      case .join: "并入另一件"
      case .separate: "移出光标所在的一件"
      case .withdraw: "撤销最近的决定"
      }
    }

    /// Who may take it.
    var roles: Set<Role> {
      switch self {
      case .evaluate: TopicFact.Kind.evaluated.roles
      case .review: TopicFact.Kind.secrecyReviewed.roles
      case .publish: TopicFact.Kind.published.roles
      case .suggest: TopicFact.Kind.suggested.roles
      case .join: TopicFact.Kind.joined.roles
      case .separate: TopicFact.Kind.separated.roles
      case .withdraw: TopicFact.Kind.withdrawn.roles
      }
    }

    /// Whether the line at the bottom shows it.
    var isFrequent: Bool {
      switch self {
      case .evaluate, .join, .separate: true
      case .review, .publish, .suggest, .withdraw: false
      }
    }
  }

  var kind: Kind {
    switch self {
    case .evaluate: .evaluate
    case .review: .review
    case .publish: .publish
    case .suggest: .suggest
    case .join: .join
    case .separate: .separate
    case .withdraw: .withdraw
    }
  }
}
