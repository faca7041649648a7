/// What shows at a glance that two texts ask for two things, for a million are held against hundreds each.
struct ContentSketch {
  private let kinds: PaperKinds
  private let isNumbered: Bool
  /// A bit for each character that stands in the text, some sharing one.
  private let symbols: Bits
  /// Of the names of places without which a text is about another.
  private let places: Bits

  private struct Bits {
    var low: UInt64 = 0
    var high: UInt64 = 0

    mutating func insert(_ symbol: UInt32) {
      let bit = (symbol &* 0x9E37_79B9) >> 25
      if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
    }

    func isSubset(of other: Bits) -> Bool { low & ~other.low == 0 && high & ~other.high == 0 }
  }

  init(_ text: ContentText) {
    kinds = text.kinds
    isNumbered = !text.documents.isEmpty
    var (symbols, places) = (Bits(), Bits())
    for piece in text.pieces { symbols.insert(piece.symbol) }
    for place in text.smallestPlaces where place.isNarrow {
      for piece in text.pieces[place.stem].suffix(2) { places.insert(piece.symbol) }
    }
    (self.symbols, self.places) = (symbols, places)
  }

  /// False only where a comparison finds a difference, too.
  func maySay(theSameAs other: Self) -> Bool {
    if isNumbered && other.isNumbered { return true }
    return kinds.agree(with: other.kinds) && places.isSubset(of: other.symbols)
      && other.places.isSubset(of: symbols)
  }
}
