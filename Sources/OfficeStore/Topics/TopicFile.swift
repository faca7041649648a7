public import Disclosure

/// A topic that people decided on, with what they decided.
public struct TopicFile: Hashable, Sendable {
  /// Of its stream, `topic/3`.
  public let id: Int
  /// In the order of the record.
  public let events: [TopicEvent]
  public let state: TopicState
  /// The position of the latest event, which a further one names.
  public var version: Int { events.count }

  /// The latest decision that can be taken back and was not; nil where there is none.
  public var lastDecision: TopicEvent? { TopicState.standing(events).last { $0.fact.isWithdrawable } }
}
