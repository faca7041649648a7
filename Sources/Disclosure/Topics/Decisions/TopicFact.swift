/// What happened to a topic by people.
public enum TopicFact: Hashable, Sendable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case opened, joined, separated, suggested, evaluated, secrecyReviewed, published, withdrawn

    public var name: String {
      switch self {
      case .opened: "建立主题"
      case .joined: "并入"
      case .separated: "移出"
      case .suggested: "建议主动公开"
      case .evaluated: "评估"
      case .secrecyReviewed: "保密审查"
      case .published: "公布"
      case .withdrawn: "撤销"
      }
    }

    /// Any one of them suffices.
    public var roles: Set<Role> {
      switch self {
      case .secrecyReviewed: [.secrecyReviewer]
      case .opened, .joined, .separated, .suggested, .evaluated, .published, .withdrawn:
        [.officer, .reviewer, .approver, .administrator]
      }
    }
  }

  case opened(TopicOpened)
  case joined(TopicJoined)
  case separated(TopicSeparated)
  case suggested(TopicSuggested)
  case evaluated(TopicEvaluated)
  case secrecyReviewed(TopicSecrecyReviewed)
  case published(TopicPublished)
  case withdrawn(TopicEntryWithdrawn)

  public var kind: Kind {
    switch self {
    case .opened: .opened
    case .joined: .joined
    case .separated: .separated
    case .suggested: .suggested
    case .evaluated: .evaluated
    case .secrecyReviewed: .secrecyReviewed
    case .published: .published
    case .withdrawn: .withdrawn
    }
  }
}

extension TopicFact {
  /// What was done outside of the record, and the beginning of all, cannot be undone in it.
  public var isWithdrawable: Bool {
    switch self {
    case .joined, .separated, .suggested, .evaluated, .secrecyReviewed: true
    case .opened, .published, .withdrawn: false
    }
  }
}

/// One fact of a topic with its days and its person.
public struct TopicEvent: Hashable, Sendable {
  /// Position in the topic's stream, 1 and up.
  public let sequence: Int
  public let day: Day
  public let person: String
  public let fact: TopicFact

  public init(sequence: Int, day: Day, person: String, fact: TopicFact) {
    self.sequence = sequence
    self.day = day
    self.person = person
    self.fact = fact
  }
}
