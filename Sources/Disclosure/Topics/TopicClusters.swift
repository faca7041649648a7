/// Texts that grow together, the most alike first; two that certainly ask for two things never, whatever stands between.
/// What people joined is one topic, but likeness is asked of its parts.
struct TopicClusters {
  /// What likeness put together.
  private var parts: NumberForest
  /// The same with what people joined.
  private var topics: NumberForest
  /// Texts that people kept out of a topic, by its root.
  private var forbidden: [Int: Set<Int>] = [:]

  init(count: Int) {
    parts = NumberForest(count: count)
    topics = NumberForest(count: count)
  }

  /// Each topic's texts in ascending order.
  var members: [[Int]] { topics.trees }

  mutating func apply(_ ruling: TopicRuling, _ nodes: TopicNodes) {
    for join in ruling.joins {
      let joined = join.compactMap { nodes.nodeOfEntry[$0] }.sorted()
      for node in joined.dropFirst() { uniteTopics(joined[0], node) }
    }
    for separation in ruling.separations {
      guard let node = nodes.nodeOfEntry[separation.entry] else { continue }
      for other in separation.others.compactMap({ nodes.nodeOfEntry[$0] }) {
        forbidden[topics.root(of: node), default: []].insert(other)
        forbidden[topics.root(of: other), default: []].insert(node)
      }
    }
  }

  mutating func grow(_ texts: [ContentText], _ search: TopicPairs.Search) {
    for pair in TopicPairs(texts, search).pairs {
      let (one, other) = (Int(pair.first), Int(pair.second))
      let (part, otherPart) = (parts.root(of: one), parts.root(of: other))
      guard part != otherPart, !isForbidden(one, other) else { continue }
      guard TopicUnion(parts.members(of: part), parts.members(of: otherPart), texts).isSound else { continue }
      parts.unite(part, otherPart)
      uniteTopics(one, other)
    }
  }

  private mutating func isForbidden(_ one: Int, _ other: Int) -> Bool {
    guard let kept = forbidden[topics.root(of: one)] else { return false }
    return topics.members(of: topics.root(of: other)).contains(where: kept.contains)
  }

  private mutating func uniteTopics(_ one: Int, _ other: Int) {
    let roots = (topics.root(of: one), topics.root(of: other))
    guard roots.0 != roots.1 else { return }
    topics.unite(roots.0, roots.1)
    let kept = (forbidden.removeValue(forKey: roots.0) ?? []).union(
      forbidden.removeValue(forKey: roots.1) ?? [])
    if !kept.isEmpty { forbidden[topics.root(of: one)] = kept }
  }
}
