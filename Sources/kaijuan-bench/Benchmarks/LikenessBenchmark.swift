import Disclosure

/// The grouping by keys beside each text held against each other by the same comparison, and beside MinHash-LSH: how long
/// they take, and how far they put the same together.
enum LikenessBenchmark {
  static func measure(_ bench: Bench) throws -> [Measurement] {
    let count = bench.effort.comparedApplications
    let entries = InventedAsks.entries(count)
    let ours = run { TopicGrouping(entries).topics }
    let exact = run { TopicGrouping(exhaustively: entries).topics }
    let hashed = try MinHash(bench)?.groups(entries)
    let labels = labels(of: exact.topics)
    let quality = TopicQuality(ours.topics, labels: labels)
    let hashedQuality = hashed.map { ($0.precision(by: labels), $0.recall(by: labels)) }
    return [
      Measurement(
        "group by keys", cases: count, .seconds(Samples([ours.seconds])),
        beside: [
          Floor("each held against each other", .seconds(Samples([exact.seconds]))),
          floor(hashed.map { .seconds(Samples([$0.seconds])) }),
        ]),
      Measurement(
        "pairs that it put together and all pairs put together, too", cases: count, .share(quality.precision),
        beside: [floor(hashedQuality.map { .share($0.0) })]),
      Measurement(
        "pairs that all pairs put together and it, too", cases: count, .share(quality.recall),
        beside: [floor(hashedQuality.map { .share($0.1) })]),
    ]
  }

  private static func floor(_ quantity: Quantity?) -> Floor {
    let name = "Python, MinHash-LSH of `datasketch`"
    return quantity.map { Floor(name, $0) } ?? Floor(name, .notPresent)
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
