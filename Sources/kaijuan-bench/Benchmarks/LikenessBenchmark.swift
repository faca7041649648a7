import Disclosure

/// The grouping by keys beside each text held against each other by the same comparison, and beside MinHash-LSH: how long
/// they take, and how far they put the same together.
enum LikenessBenchmark {
  /// With the lower one MinHash finds most of what belongs together, with the higher one it is seldom wrong.
  private static let thresholds = [0.6, 0.95]

  static func measure(_ bench: Bench) throws -> [Measurement] {
    let entries = entries(bench.effort.comparedApplications)
    let (seconds, topics) = run { TopicGrouping(entries).topics }
    let exact = run { TopicGrouping(exhaustively: entries).topics }
    let labels = labels(of: exact.topics)
    let quality = TopicQuality(topics, labels: labels)
    let hashed = try thresholds.map { threshold in
      (
        name: "Python, MinHash-LSH of `datasketch`, from \(threshold)",
        groups: try MinHash(bench)?.groups(entries, threshold: threshold)
      )
    }
    let beside = { (quantity: (MinHash.Groups) -> Quantity) in
      hashed.map { name, groups in groups.map { Floor(name, quantity($0)) } ?? Floor(name, .notPresent) }
    }
    return [
      Measurement(
        "group by keys", cases: entries.count, .seconds(Samples([seconds])),
        beside: [Floor("each held against each other", .seconds(Samples([exact.seconds])))]
          + beside { .seconds(Samples([$0.seconds])) }),
      Measurement(
        "of the pairs in its topics, those that the exact pass has too", cases: entries.count,
        .share(quality.precision), beside: beside { .share($0.precision(by: labels)) }),
      Measurement(
        "of the pairs of the exact pass, those that it has too", cases: entries.count,
        .share(quality.recall), beside: beside { .share($0.recall(by: labels)) }),
    ]
  }

  /// Without those that say nothing that another can ask for: equal words make no topic of them.
  private static func entries(_ count: Int) -> [TopicEntry] {
    let wordings = InventedAsks.entries(count * 2).map(\.wording).filter { $0.text.solitude == nil }
    return wordings.prefix(count).enumerated().map { TopicEntry(id: $0, wording: $1) }
  }

  private static func run(_ body: () -> [Topic]) -> (seconds: Double, topics: [Topic]) {
    var topics: [Topic] = []
    let seconds = Stopwatch.seconds { topics = body() }
    return (seconds, topics)
  }

  /// Of each entry in a topic, the topic's number.
  private static func labels(of topics: [Topic]) -> [Int: Int] {
    var labels: [Int: Int] = [:]
    for (number, topic) in topics.enumerated() { for entry in topic.entries { labels[entry] = number } }
    return labels
  }
}
