/// How far two descriptions ask for the same, what they share and in what they differ: a hint for a person, who alone
/// decides whether an application repeats another (Art. 36(6)).
///
/// The longest pieces that stand in both are matched first, wherever they stand, until only single characters are left.
/// A place, a name or a number weighs more than a word for a kind of information, so that 东关社区征地补偿方案 and
/// 西关社区征地补偿方案 are two.
public struct ContentLikeness: Hashable, Sendable {
  /// The share of both texts that stands in the other, in thousandths.
  public let permille: Int
  /// Pieces that stand in both, in the order of the first.
  public let shared: [String]
  public let onlyInFirst: [String]
  public let onlyInSecond: [String]
  /// Whether each names a number or a year that the other does not.
  public let differsInNumbers: Bool

  /// From here on two descriptions look the same.
  public static let high = 720

  public var isHigh: Bool { permille >= Self.high && !differsInNumbers }

  public init(_ first: ContentText, _ second: ContentText) {
    let tiling = ContentTiling(first.tokens, second.tokens)
    let weights = [first, second].map { $0.tokens.reduce(0) { $0 + $1.weight } }
    let total = weights[0] + weights[1]
    permille = total == 0 ? 0 : tiling.weight * 2000 / total
    shared = tiling.tiles.map { tile in tile.first.map { first.tokens[$0].text }.joined() }
    let (left, right) = (tiling.restOfFirst, tiling.restOfSecond)
    onlyInFirst = left.map { rest in rest.map { first.tokens[$0].text }.joined() }
    onlyInSecond = right.map { rest in rest.map { second.tokens[$0].text }.joined() }
    differsInNumbers =
      left.joined().contains { first.tokens[$0].isNumber }
      && right.joined().contains { second.tokens[$0].isNumber }
  }

  public init(_ first: String, _ second: String) {
    self.init(ContentText(first), ContentText(second))
  }
}

extension ContentText.Token {
  var weight: Int { isGeneric ? 1 : isNumber ? 4 : 3 }
}
