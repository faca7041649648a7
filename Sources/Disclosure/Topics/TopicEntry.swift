/// One thing that was asked for, as a grouping takes it.
public struct TopicEntry: Hashable, Sendable {
  /// Of the request item, unique among the entries.
  public let id: Int
  public let wording: TopicWording

  public init(id: Int, wording: TopicWording) {
    self.id = id
    self.wording = wording
  }
}
