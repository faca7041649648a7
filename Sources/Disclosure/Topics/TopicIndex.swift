/// Texts by their keys, to hold a text against those only that may ask for the same.
struct TopicIndex {
  /// So many texts are held against one.
  static let most = 400

  private let ranges: [Int64: Range<Int32>]
  private let texts: [Int32]
  /// For which text each was found last.
  private var finders: [Int32]

  /// - Parameter texts: those with a solitude have no keys.
  init(_ texts: [ContentText]) {
    var entries: [(key: Int64, text: Int32)] = []
    for (place, text) in texts.enumerated() where text.solitude == nil {
      entries += text.keys.map { ($0, Int32(place)) }
    }
    entries.sort { $0.key == $1.key ? $0.text < $1.text : $0.key < $1.key }
    self.texts = entries.map(\.text)
    finders = Array(repeating: -1, count: texts.count)
    var ranges: [Int64: Range<Int32>] = [:]
    var start = 0
    for end in entries.indices.dropFirst() where entries[end].key != entries[start].key {
      // A key that no other text has finds none.
      if end - start > 1 { ranges[entries[start].key] = Int32(start)..<Int32(end) }
      start = end
    }
    if entries.count - start > 1 { ranges[entries[start].key] = Int32(start)..<Int32(entries.count) }
    self.ranges = ranges
  }

  /// Later texts that share a key with a text, those of its rarest keys first; of a very common key the nearest only.
  mutating func candidates(of text: Int32, _ keys: [Int64]) -> [Int32] {
    let found = keys.compactMap { ranges[$0] }
      .sorted { $0.count == $1.count ? $0.lowerBound < $1.lowerBound : $0.count < $1.count }
    var candidates: [Int32] = []
    for range in found where candidates.count < Self.most {
      for place in later(than: text, in: range).prefix(Self.most)
      where finders[Int(texts[Int(place)])] != text {
        finders[Int(texts[Int(place)])] = text
        candidates.append(texts[Int(place)])
      }
    }
    return candidates
  }

  private func later(than text: Int32, in range: Range<Int32>) -> Range<Int32> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if texts[Int(middle)] > text { high = middle } else { low = middle + 1 }
    }
    return low..<range.upperBound
  }
}
