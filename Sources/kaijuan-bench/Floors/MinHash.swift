import Disclosure
import Glibc

/// What a user of Python takes to find texts that are nearly the same: MinHash over pairs of characters, and LSH.
struct MinHash {
  private let python: Python
  private let bench: Bench

  /// Nil without Python.
  init?(_ bench: Bench) {
    guard let python = Python(bench.programs) else { return nil }
    (self.python, self.bench) = (python, bench)
  }

  struct Groups {
    let seconds: Double
    /// Of each entry in turn.
    let group: [Int]
  }

  /// - Parameter threshold: from which share of common pairs of characters two texts are the same.
  /// - Returns: nil where the package is missing.
  func groups(_ entries: [TopicEntry], threshold: Double) throws -> Groups? {
    let path = bench.file("asks.txt")
    defer { unlink(path) }
    let file = try OutputFile(path)
    for entry in entries {
      try file.write(Array("\(entry.wording.description)\(entry.wording.documentNumber ?? "")\n".utf8))
    }
    try file.close()
    let fields = try python.run(Self.script, [path, String(threshold)]).text.split(
      whereSeparator: \.isWhitespace)
    guard let seconds = fields.first.flatMap({ Double($0) }) else { return nil }
    let group = fields.dropFirst().compactMap { Int($0) }
    guard group.count == entries.count else {
      throw BenchFailure("MinHash answered for \(group.count) texts")
    }
    return Groups(seconds: seconds, group: group)
  }

  /// Arguments: a file with a text a line, the threshold. Prints the seconds and the group of each line.
  private static let script = """
    try: import sys, time, datasketch
    except ImportError: raise SystemExit
    lines = open(sys.argv[1], encoding='utf-8').read().split('\\n')[:-1]
    start = time.perf_counter()
    index, parents, texts = datasketch.MinHashLSH(threshold=float(sys.argv[2]), num_perm=128), list(range(len(lines))), {}
    def root(place):
        while parents[place] != place:
            parents[place] = parents[parents[place]]
            place = parents[place]
        return place
    for place, line in enumerate(lines):
        if line in texts:
            parents[place] = texts[line]
            continue
        texts[line] = place
        hashes = datasketch.MinHash(num_perm=128)
        hashes.update_batch([line[i:i + 2].encode() for i in range(max(1, len(line) - 1))])
        for other in index.query(hashes): parents[root(place)] = root(int(other))
        index.insert(str(place), hashes)
    print(time.perf_counter() - start, *[root(place) for place in range(len(lines))])
    """
}

extension MinHash.Groups {
  /// Of the pairs that it put together, those that belong together by other groups.
  func precision<Label: Hashable>(by labels: [Int: Label]) -> Double {
    Double(agreed(labels)) / Double(max(1, Self.pairs(group)))
  }

  /// Of the pairs that belong together by other groups, those that it put together.
  func recall<Label: Hashable>(by labels: [Int: Label]) -> Double {
    Double(agreed(labels)) / Double(max(1, Self.pairs(Array(labels.values))))
  }

  private func agreed<Label: Hashable>(_ labels: [Int: Label]) -> Int {
    Dictionary(grouping: group.indices, by: { group[$0] }).values.reduce(0) { sum, entries in
      sum + Self.pairs(entries.compactMap { labels[$0] })
    }
  }

  private static func pairs<Label: Hashable>(_ labels: [Label]) -> Int {
    labels.reduce(into: [Label: Int]()) { $0[$1, default: 0] += 1 }.values.reduce(0) {
      $0 + $1 * ($1 - 1) / 2
    }
  }
}
