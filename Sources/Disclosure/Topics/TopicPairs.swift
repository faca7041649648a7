/// Pairs of texts that ask for the same, the most alike first.
struct TopicPairs {
  /// Which texts are held against which.
  enum Search {
    /// Those that have a key in common.
    case byKeys
    /// Each against each other: what the keys are measured by.
    case exhaustive
  }

  struct Pair {
    let first: Int32
    let second: Int32
    let permille: Int32
  }

  private(set) var pairs: [Pair] = []

  init(_ texts: [ContentText], _ search: Search) {
    let sketches = texts.map(ContentSketch.init)
    let compare = { (first: Int32, second: Int32) -> Pair? in
      guard sketches[Int(first)].maySay(theSameAs: sketches[Int(second)]) else { return nil }
      let comparison = ContentComparison(texts[Int(first)], texts[Int(second)])
      guard comparison.difference == nil else { return nil }
      return Pair(first: first, second: second, permille: Int32(comparison.permille))
    }
    switch search {
    case .byKeys:
      var index = TopicIndex(texts)
      for (first, text) in texts.enumerated() where text.solitude == nil {
        pairs += index.candidates(of: Int32(first), text.keys).compactMap { compare(Int32(first), $0) }
      }
    case .exhaustive:
      let open = texts.indices.filter { texts[$0].solitude == nil }.map(Int32.init)
      for (place, first) in open.enumerated() {
        for second in open[(place + 1)...] { if let pair = compare(first, second) { pairs.append(pair) } }
      }
    }
    pairs.sort { ($1.permille, $0.first, $0.second) < ($0.permille, $1.first, $1.second) }
  }
}
