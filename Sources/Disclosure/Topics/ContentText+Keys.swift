/// What a store looks candidates up by: two descriptions that ask for the same have at least one key in common.
extension ContentText {
  /// Raised whenever keys come out in another way than before, so that a store makes its own anew.
  public static let keysVersion = 1

  /// As many texts found by keys, those of the rarest first, are enough to hold a new one against.
  public static let enoughCandidates = 200

  /// So many at the most.
  public static let mostKeys = 40

  /// Whole numbers that come out the same in every run of one version; each stands for a number of a document, or for two
  /// characters of the matter together with its years and lots.
  public var keys: [Int64] {
    var keys = documents.map { ContentKey(of: $0).value }
    let numbers = ContentKey(of: numbers)
    for place in pieces.indices.dropFirst() where isKeyed(place) && isKeyed(place - 1) {
      keys.append(numbers.with(pieces[place - 1].symbol).with(pieces[place].symbol).value)
    }
    keys += anchored(numbers)
    if keys.isEmpty {
      keys += pieces.filter { $0.role != .form }.map { numbers.with($0.symbol).value }
    }
    var seen: Set<Int64> = []
    return keys.filter { seen.insert($0).inserted }.prefix(Self.mostKeys).map(\.self)
  }

  private func isKeyed(_ place: Int) -> Bool { pieces[place].role == .matter || pieces[place].role == .place }

  /// A place with single characters, for abbreviations have no two characters in common: 公租房, 公共租赁住房; a short
  /// matter without a place by itself.
  private func anchored(_ numbers: ContentKey) -> [Int64] {
    let matter = pieces.filter { $0.role == .matter }.map(\.symbol)
    var anchors = smallestPlaces.filter(\.isNarrow).map { place in
      pieces[place.stem].suffix(2).reduce(numbers) { $0.with($1.symbol) }.with(0)
    }
    if anchors.isEmpty, matter.count <= Self.shortMatter { anchors = [numbers.with(0)] }
    return anchors.flatMap { anchor in matter.map { anchor.with($0).value } }
  }

  private static let shortMatter = 4
}

/// A number made of what two texts must have in common.
struct ContentKey {
  private var state: UInt64

  init(of numbers: ContentNumbers) {
    state = 0x9E37_79B9_7F4A_7C15
    for year in numbers.years { mix(UInt64(year)) }
    for ordinal in numbers.ordinals { mix(UInt64(ordinal)) }
  }

  init(of mark: DocumentMark) {
    state = 0xC2B2_AE3D_27D4_EB4F
    mix(UInt64(bitPattern: Int64(mark.year)))
    mix(UInt64(bitPattern: Int64(mark.number)))
    if mark.year == 0 { for scalar in mark.issuer { mix(UInt64(scalar)) } }
  }

  private mutating func mix(_ value: UInt64) {
    state = (state ^ value) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 32
  }

  func with(_ symbol: UInt32) -> ContentKey {
    var key = self
    key.mix(UInt64(symbol))
    return key
  }

  var value: Int64 { Int64(bitPattern: state) }
}
