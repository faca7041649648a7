/// How well a grouping agrees with one that people made: over all pairs of entries, how many that it put together belong
/// together (precision), and how many that belong together it put together (recall).
public struct TopicQuality: Hashable, Sendable {
  /// Pairs that are together in both.
  public let agreedPairs: Int
  /// Pairs that the grouping put together.
  public let groupedPairs: Int
  /// Pairs that people put together.
  public let labelledPairs: Int

  /// - Parameters:
  ///   - topics: the grouping.
  ///   - labels: of each entry the topic that people gave it; entries without one are alone.
  public init<Label: Hashable>(_ topics: [Topic], labels: [Int: Label]) {
    var (agreed, grouped) = (0, 0)
    for topic in topics {
      let entries = topic.entries
      grouped += Self.pairs(entries.count)
      agreed += Self.labelled(entries.compactMap { labels[$0] })
    }
    agreedPairs = agreed
    groupedPairs = grouped
    labelledPairs = Self.labelled(Array(labels.values))
  }

  /// 1 where nothing was grouped.
  public var precision: Double { groupedPairs == 0 ? 1 : Double(agreedPairs) / Double(groupedPairs) }
  /// 1 where nothing belongs together.
  public var recall: Double { labelledPairs == 0 ? 1 : Double(agreedPairs) / Double(labelledPairs) }

  private static func labelled<Label: Hashable>(_ labels: [Label]) -> Int {
    labels.reduce(into: [Label: Int]()) { $0[$1, default: 0] += 1 }.values.reduce(0) { $0 + pairs($1) }
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}
