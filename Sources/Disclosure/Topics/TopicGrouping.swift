/// Groups everything that was asked for into topics, the same whatever the order of the entries.
public struct TopicGrouping: Sendable {
  /// Topics of two entries and more, the largest first.
  public let topics: [Topic]

  /// - Parameters:
  ///   - entries: each thing asked for.
  ///   - decisions: of people, in the order in which they were made; they hold against every likeness.
  public init(_ entries: some Sequence<TopicEntry>, decisions: [TopicDecision] = []) {
    self.init(entries, decisions, .byKeys)
  }

  /// The same with each text held against each other: what the grouping of a million is measured by. For thousands.
  package init(exhaustively entries: some Sequence<TopicEntry>) { self.init(entries, [], .exhaustive) }

  private init(
    _ entries: some Sequence<TopicEntry>, _ decisions: [TopicDecision], _ search: TopicPairs.Search
  ) {
    let ruling = TopicRuling(decisions)
    let nodes = TopicNodes(entries, ruling)
    var clusters = TopicClusters(count: nodes.texts.count)
    clusters.apply(ruling, nodes)
    clusters.grow(nodes.texts, search)
    topics = Self.sorted(clusters.members.map { Topic($0.flatMap { nodes.uses[$0] }) })
  }

  private static func sorted(_ topics: [Topic]) -> [Topic] {
    topics.map { (topic: $0, entries: $0.entries) }
      .filter { $0.entries.count > 1 }
      .sorted { ($1.entries.count, $0.entries[0]) < ($0.entries.count, $1.entries[0]) }
      .map(\.topic)
  }
}
