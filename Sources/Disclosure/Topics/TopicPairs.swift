/// Pairs of texts that ask for the same, the most alike first.
struct TopicPairs {
  struct Pair {
    let first: Int32
    let second: Int32
    let permille: Int32
  }

  private(set) var pairs: [Pair] = []

  init(_ texts: [ContentText]) {
    var index = TopicIndex(texts)
    let sketches = texts.map(ContentSketch.init)
    for (first, text) in texts.enumerated() where text.solitude == nil {
      for second in index.candidates(of: Int32(first), text.keys)
      where sketches[first].maySay(theSameAs: sketches[Int(second)]) {
        let comparison = ContentComparison(text, texts[Int(second)])
        guard comparison.difference == nil else { continue }
        pairs.append(Pair(first: Int32(first), second: second, permille: Int32(comparison.permille)))
      }
    }
    pairs.sort { ($1.permille, $0.first, $0.second) < ($0.permille, $1.first, $1.second) }
  }
}
