/// Two rows of tokens covered by pieces that stand in both: the longest first, none over another.
struct ContentTiling {
  struct Tile {
    let first: Range<Int>
    let second: Range<Int>
  }

  private let first: [ContentText.Token]
  private let second: [ContentText.Token]
  private var isTakenInFirst: [Bool]
  private var isTakenInSecond: [Bool]
  /// In the order of the first row.
  private(set) var tiles: [Tile] = []

  init(_ first: [ContentText.Token], _ second: [ContentText.Token]) {
    self.first = first
    self.second = second
    isTakenInFirst = Array(repeating: false, count: first.count)
    isTakenInSecond = Array(repeating: false, count: second.count)
    while let tile = longest() { take(tile) }
    tiles.sort { $0.first.lowerBound < $1.first.lowerBound }
  }

  /// What the tiles weigh in the first row.
  var weight: Int { tiles.reduce(0) { sum, tile in tile.first.reduce(sum) { $0 + first[$1].weight } } }

  var restOfFirst: [Range<Int>] { Self.rest(isTakenInFirst) }
  var restOfSecond: [Range<Int>] { Self.rest(isTakenInSecond) }

  private mutating func take(_ tile: Tile) {
    tiles.append(tile)
    for place in tile.first { isTakenInFirst[place] = true }
    for place in tile.second { isTakenInSecond[place] = true }
  }

  /// The longest piece that is free in both; a single character is one only where it is a whole word or number, or all
  /// that a text has.
  private func longest() -> Tile? {
    var best: Tile?
    // The lengths of common pieces that end at each place of the second row, for one place of the first.
    var lengths = Array(repeating: 0, count: second.count + 1)
    for i in first.indices {
      var diagonal = 0
      for j in second.indices {
        let above = lengths[j + 1]
        let isCommon = !isTakenInFirst[i] && !isTakenInSecond[j] && first[i].text == second[j].text
        lengths[j + 1] = isCommon ? diagonal + 1 : 0
        diagonal = above
        let length = lengths[j + 1]
        if length > best?.first.count ?? 0, isPiece(length, endingAt: i) {
          best = Tile(first: (i - length + 1)..<(i + 1), second: (j - length + 1)..<(j + 1))
        }
      }
    }
    return best
  }

  private func isPiece(_ length: Int, endingAt place: Int) -> Bool {
    length > 1 || first[place].text.utf8.allSatisfy { $0 < 0x80 } || min(first.count, second.count) == 1
  }

  private static func rest(_ isTaken: [Bool]) -> [Range<Int>] {
    var (rest, start): ([Range<Int>], Int?) = ([], nil)
    for place in isTaken.indices where isTaken[place] == (start != nil) {
      if let begun = start { rest.append(begun..<place) }
      start = start == nil ? place : nil
    }
    if let start { rest.append(start..<isTaken.count) }
    return rest
  }
}
