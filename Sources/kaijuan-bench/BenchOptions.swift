/// The words after `kaijuan-bench`.
struct BenchOptions {
  static let usage = """
    usage: kaijuan-bench [--cases 100000,1000000] [--only NAME,…] [--folder DIR] [--strict]
      --cases    sizes of the invented offices
      --only     of: \(Benchmark.all.map(\.name).joined(separator: ", "))
      --folder   keeps the offices there, and takes those that are there already
      --strict   exit code 1 when a target is missed
    """

  private(set) var cases = [100_000, 1_000_000]
  private(set) var benchmarks = Benchmark.all
  private(set) var folder: String?
  private(set) var isStrict = false
  private(set) var wantsHelp = false

  init(_ words: [String]) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--cases": cases = try Self.sizes(Self.value(of: word, &rest))
      case "--only": benchmarks = try Self.benchmarks(Self.value(of: word, &rest))
      case "--folder": folder = try Self.value(of: word, &rest)
      case "--strict": isStrict = true
      case "--help", "-h": wantsHelp = true
      default: throw BenchFailure("\(word) is not known\n\(Self.usage)")
      }
    }
  }

  private static func value(of word: String, _ rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else { throw BenchFailure("\(word) needs a value\n\(usage)") }
    return value
  }

  private static func sizes(_ text: String) throws -> [Int] {
    try text.split(separator: ",").map { part in
      guard let size = Int(part), size >= 100 else {
        throw BenchFailure("\(part): an office has 100 cases or more")
      }
      return size
    }
  }

  private static func benchmarks(_ text: String) throws -> [Benchmark] {
    let names = text.split(separator: ",").map(String.init)
    for name in names where !Benchmark.all.contains(where: { $0.name == name }) {
      throw BenchFailure("\(name) is not measured\n\(usage)")
    }
    return Benchmark.all.filter { names.contains($0.name) }
  }
}
