import Disclosure
import SeededRandom

/// All applications grouped in one pass, and one new application held against all.
enum GroupingBenchmark {
  static func measure(_ size: Int, _ bench: Bench) throws -> [Measurement] {
    var (seconds, topics) = (0.0, 0)
    let peak = try PeakMemory.bytes {
      let entries = InventedAsks.entries(size)
      seconds = Stopwatch.seconds { topics = TopicGrouping(entries).topics.count }
    }
    guard topics > 0 else { throw BenchFailure("no application asks for what another does") }
    return [
      Measurement(
        "group applications into topics", cases: size, .seconds(Samples([seconds])),
        target: .under(seconds: 300)),
      Measurement(
        "of it peak memory, with what they ask for", cases: size, peak.map { .bytes(Double($0)) },
        target: .within(bytes: 2e9)),
      newcomer(size, bench),
    ]
  }

  /// By keys, as a store looks them up; what is found is read and compared.
  private static func newcomer(_ size: Int, _ bench: Bench) -> Measurement {
    let index = KeyedAsks(InventedAsks.entries(size))
    var generator = SeededGenerator(7)
    let samples = Stopwatch.samples(bench.effort.runs * 10) {
      _ = index.likenesses(of: InventedAsks.wording(&generator))
    }
    return Measurement(
      "one new application held against all", cases: size, .seconds(samples), target: .under(seconds: 0.01))
  }
}
