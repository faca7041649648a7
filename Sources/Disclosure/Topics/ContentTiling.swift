/// Two rows of pieces covered by stretches that stand in both: the longest first, none over another; then abbreviations
/// (公租房 of 公共租赁住房), then first characters in the same place (征地, 征收).
struct ContentTiling {
  struct Tile {
    let first: Range<Int>
    let second: Range<Int>
  }

  private var first: [ContentPiece]
  private var second: [ContentPiece]
  /// Which tile each piece belongs to, from 1; 0 is none.
  private var tileOfFirst: [Int32]
  private var tileOfSecond: [Int32]
  private var count: Int32 = 0

  init(_ first: [ContentPiece], _ second: [ContentPiece]) {
    self.first = first
    self.second = second
    tileOfFirst = Array(repeating: 0, count: first.count)
    tileOfSecond = Array(repeating: 0, count: second.count)
    // Of stretches of one length the earlier in one row is taken: always of the same row.
    let isTurned = Self.isLater(first, than: second)
    if isTurned { turn() }
    while let tile = longest() { take(tile.first, tile.second) }
    takeAbbreviations()
    takeHeads()
    if isTurned { turn() }
  }

  private static func isLater(_ one: [ContentPiece], than other: [ContentPiece]) -> Bool {
    one.count == other.count
      ? other.lexicographicallyPrecedes(one) { $0.symbol < $1.symbol } : one.count > other.count
  }

  private mutating func turn() {
    swap(&first, &second)
    swap(&tileOfFirst, &tileOfSecond)
  }

  func isShared(inFirst place: Int) -> Bool { tileOfFirst[place] != 0 }
  func isShared(inSecond place: Int) -> Bool { tileOfSecond[place] != 0 }

  private mutating func take(_ one: some Sequence<Int>, _ other: some Sequence<Int>) {
    count += 1
    for place in one { tileOfFirst[place] = count }
    for place in other { tileOfSecond[place] = count }
  }

  /// The longest stretch that is free in both; a single character is one only where it is a whole word or number, or
  /// all that a text has.
  private func longest() -> Tile? {
    let isShort = min(first.count, second.count) == 1
    var (length, end) = (0, (0, 0))
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: second.count + 1) { lengths in
      // The lengths of common stretches that end at each place of the second row, for one place of the first.
      lengths.initialize(repeating: 0)
      for i in first.indices {
        var diagonal: Int32 = 0
        let symbol = first[i].symbol
        let isFree = tileOfFirst[i] == 0
        for j in second.indices {
          let above = lengths[j + 1]
          let isCommon = isFree && second[j].symbol == symbol && tileOfSecond[j] == 0
          lengths[j + 1] = isCommon ? diagonal + 1 : 0
          diagonal = above
          if lengths[j + 1] > length, lengths[j + 1] > 1 || first[i].isWord || isShort {
            (length, end) = (Int(lengths[j + 1]), (i + 1, j + 1))
          }
        }
      }
    }
    guard length > 0 else { return nil }
    return Tile(first: (end.0 - length)..<end.0, second: (end.1 - length)..<end.1)
  }

  /// Stretches of a matter that are not taken.
  var restOfFirst: [Range<Int>] { Self.rest(first, tileOfFirst) }
  var restOfSecond: [Range<Int>] { Self.rest(second, tileOfSecond) }

  private static func rest(_ pieces: [ContentPiece], _ tiles: [Int32]) -> [Range<Int>] {
    var (rest, start): ([Range<Int>], Int?) = ([], nil)
    for place in 0...pieces.count {
      let isRest = place < pieces.count && tiles[place] == 0 && pieces[place].role == .matter
      if let begun = start, !isRest || pieces[place].beginsRun {
        rest.append(begun..<place)
        start = nil
      }
      if isRest, start == nil { start = place }
    }
    return rest
  }

  private mutating func takeAbbreviations() {
    for one in restOfFirst {
      for other in restOfSecond where tileOfSecond[other.lowerBound] == 0 {
        let (long, short) = (max(one.count, other.count), min(one.count, other.count))
        guard short >= 2 || adjoin(one, other), long <= short * 4, hasAll(one, other) else { continue }
        take(one, other)
        break
      }
    }
  }

  /// Whether one of two stretches has every character of the other.
  private func hasAll(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    if one.count <= other.count {
      return one.allSatisfy { place in other.contains { second[$0].symbol == first[place].symbol } }
    }
    return other.allSatisfy { place in one.contains { first[$0].symbol == second[place].symbol } }
  }

  /// Whether the same stretch stands before or after both.
  func adjoin(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    isBeside(one, other, after: false) || isBeside(one, other, after: true)
  }

  /// Whether the same stretch stands on one side of both.
  func isBeside(_ one: Range<Int>, _ other: Range<Int>, after: Bool) -> Bool {
    let (mine, theirs) =
      after ? (one.upperBound, other.upperBound) : (one.lowerBound - 1, other.lowerBound - 1)
    guard first.indices.contains(mine), second.indices.contains(theirs) else { return false }
    return tileOfFirst[mine] != 0 && tileOfFirst[mine] == tileOfSecond[theirs]
  }

  private mutating func takeHeads() {
    for one in restOfFirst {
      for other in restOfSecond where adjoin(one, other) {
        let (place, same) = (one.lowerBound, other.lowerBound)
        guard tileOfFirst[place] == 0, tileOfSecond[same] == 0, first[place].symbol == second[same].symbol
        else { continue }
        take(place..<(place + 1), same..<(same + 1))
      }
    }
  }
}
