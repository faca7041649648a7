/// The places of two descriptions, held against each other.
struct ContentPlaces {
  private let first: ContentText
  private let second: ContentText

  init(_ first: ContentText, _ second: ContentText) {
    self.first = first
    self.second = second
  }

  /// Every village, street and estate of each is named in the other, and no place of one level is another one there. The
  /// office's own county may be named or not.
  var agree: Bool {
    if first.places.isEmpty, second.places.isEmpty { return true }
    return Self.names(second, all: first) && Self.names(first, all: second) && !isElsewhere
  }

  private static func names(_ text: ContentText, all other: ContentText) -> Bool {
    other.smallestPlaces.filter(\.isNarrow).allSatisfy { place in
      let stem = other.pieces[place.stem]
      let namesakes = text.places.filter { isSame(text.pieces[$0.stem], stem) }
      guard namesakes.isEmpty else { return namesakes.contains { $0.ending == place.ending } }
      // 东方名都小区 may be called 东方名都.
      return stem.count > 1 && has(stem, text)
    }
  }

  /// Of a name one text may have more before it: 家住红旗 and 红旗.
  private static func isSame(_ one: ArraySlice<ContentPiece>, _ other: ArraySlice<ContentPiece>) -> Bool {
    let common = zip(one.reversed(), other.reversed()).prefix { $0.symbol == $1.symbol }.count
    let (short, long) = (min(one.count, other.count), max(one.count, other.count))
    return common == short && (long == short || (short > 1 && long - short > 1))
  }

  private static func has(_ stem: ArraySlice<ContentPiece>, _ text: ContentText) -> Bool {
    let last = text.pieces.count - stem.count
    guard last >= 0 else { return false }
    return (0...last).contains { start in
      zip(stem, text.pieces[start...]).allSatisfy { $0.symbol == $1.symbol }
    }
  }

  private var isElsewhere: Bool {
    first.places.contains { place in
      let others = second.places.filter { $0.level == place.level }
      let stem = first.pieces[place.stem]
      return !others.isEmpty && !others.contains { Self.isSame(second.pieces[$0.stem], stem) }
        && !Self.has(stem, second)
    }
  }
}
