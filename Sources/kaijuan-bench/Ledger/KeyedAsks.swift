import Disclosure

/// Applications by the keys of what they ask for: a store's index, held in memory.
struct KeyedAsks {
  private let entries: [TopicEntry]
  /// In ascending order, beside ``places``.
  private let keys: [Int64]
  private let places: [Int32]

  init(_ entries: [TopicEntry]) {
    self.entries = entries
    var pairs: [(key: Int64, place: Int32)] = []
    for (place, entry) in entries.enumerated() {
      pairs += entry.wording.text.keys.map { ($0, Int32(place)) }
    }
    pairs.sort { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }
    keys = pairs.map(\.key)
    places = pairs.map(\.place)
  }

  /// Those that look the same, among the candidates of the rarest keys.
  func likenesses(of wording: TopicWording) -> [ContentLikeness] {
    let text = wording.text
    return candidates(of: text).compactMap { ContentLikeness(high: text, entries[Int($0)].wording.text) }
  }

  private func candidates(of text: ContentText) -> Set<Int32> {
    let ranges = text.keys.map(range).filter { !$0.isEmpty }.sorted { $0.count < $1.count }
    var found: Set<Int32> = []
    for range in ranges where found.count < ContentText.enoughCandidates {
      found.formUnion(places[range].prefix(ContentText.enoughCandidates))
    }
    return found
  }

  private func range(of key: Int64) -> Range<Int> {
    let first = place { $0 < key }
    return first..<max(first, place { $0 <= key })
  }

  /// The first key for which something does not hold.
  private func place(where holds: (Int64) -> Bool) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(keys[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
