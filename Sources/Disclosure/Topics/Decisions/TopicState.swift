/// What the events of a topic amount to.
public struct TopicState: Hashable, Sendable {
  public private(set) var title: String
  /// What it was opened with; the first stands for the topic.
  public private(set) var items: [ItemName]
  public private(set) var standing: TopicStanding = .toEvaluate
  /// Of the latest evaluation.
  public private(set) var evaluation: Evaluation?
  public private(set) var suggestions: [TopicSuggested] = []
  /// The papers that were published for it, in order.
  public private(set) var papers: [TopicPublished] = []
  /// The day by which something is to be done: to look again, to have it published.
  public var actBy: Day? {
    switch standing {
    case .lookAgain, .inSecrecyReview, .toPublish: evaluation?.facts.by
    case .toEvaluate, .published, .keptClosed: nil
    }
  }

  /// An evaluation with its day and its person.
  public struct Evaluation: Hashable, Sendable {
    public let facts: TopicEvaluated
    public let day: Day
    public let person: String
  }

  /// Nil where the events do not begin with the opening.
  public init?(_ events: [TopicEvent]) {
    guard case .opened(let opened) = events.first?.fact else { return nil }
    (title, items) = (opened.title, opened.items)
    for event in Self.standing(events) { apply(event) }
  }

  /// Those that were not taken back.
  public static func standing(_ events: [TopicEvent]) -> [TopicEvent] {
    let withdrawn = events.compactMap { event -> Int? in
      if case .withdrawn(let facts) = event.fact { return facts.event }
      return nil
    }
    return events.filter { !withdrawn.contains($0.sequence) }
  }

  private mutating func apply(_ event: TopicEvent) {
    switch event.fact {
    case .opened, .joined, .separated, .withdrawn: break
    case .suggested(let facts):
      suggestions.append(facts)
    case .evaluated(let facts):
      evaluation = Evaluation(facts: facts, day: event.day, person: event.person)
      standing = facts.verdict.standing
    case .secrecyReviewed(let facts): standing = facts.verdict == .agreed ? .toPublish : .toEvaluate
    case .published(let facts):
      papers.append(facts)
      standing = .published
    }
  }

  /// Why a fact cannot follow now, in Chinese; nil where it can.
  ///
  /// - Parameters:
  ///   - fact: what a person wants to record.
  ///   - person: nobody reviews what they evaluated themselves.
  public func refusal(of fact: TopicFact, by person: String) -> String? {
    switch fact {
    case .opened: return "主题已经建立"
    case .joined, .separated, .suggested, .withdrawn: return nil
    case .evaluated(let facts): return facts.flaw
    case .secrecyReviewed:
      guard standing == .inSecrecyReview else { return "评估为转为主动公开之后，才进行保密审查" }
      return evaluation?.person == person ? "不能由评估人自己进行保密审查（条例第十七条）" : nil
    case .published:
      return standing == .toPublish ? nil : "保密审查同意之后，才能公布（条例第十七条）"
    }
  }
}

extension TopicVerdict {
  fileprivate var standing: TopicStanding {
    switch self {
    case .convert: .inSecrecyReview
    case .keepClosed: .keptClosed
    case .lookAgain: .lookAgain
    }
  }
}

extension TopicEvaluated {
  /// What is missing in it, in Chinese.
  public var flaw: String? {
    switch verdict {
    case .convert: return nil
    case .keepClosed:
      if let ground, !ground.isGround { return "“\(ground.name)”不是不予公开的理由类型" }
      return ground == nil && (reason ?? "").isEmpty ? "不转为主动公开的，须写明理由类型或理由" : nil
    case .lookAgain: return by == nil ? "另日再议的，须写明再议的日期" : nil
    }
  }
}
