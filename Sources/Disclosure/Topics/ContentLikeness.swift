/// Whether two descriptions ask for the same information, what they share and in what they differ. It is a hint: people
/// decide whether an application repeats another (Art. 36(6)) and what is one topic.
///
/// The numbers of documents decide where both have one. Else years, lots, places and kinds of paper must agree, and what
/// is left of the matter must stand in both; of two that each have a word of their own, 监理 and 施工, none is the other.
public struct ContentLikeness: Hashable, Sendable {
  /// The share of both texts that stands in the other, in thousandths.
  public let permille: Int
  /// Pieces that stand in both, in the order of the first.
  public let shared: [String]
  public let onlyInFirst: [String]
  public let onlyInSecond: [String]
  /// The first in which they ask for two things; nil where they look the same.
  public let difference: ContentDifference?
  /// The number of a document that both have, in one way of writing it; nil where they have none in common.
  public let documentNumber: String?

  public var isHigh: Bool { difference == nil }
  /// Whether both have the same number of a document.
  public var sharesDocumentNumber: Bool { documentNumber != nil }

  public init(_ first: ContentText, _ second: ContentText) {
    self.init(ContentComparison(first, second), first, second)
  }

  /// Nil where the two do not look the same: quicker, where one is held against many of which most do not.
  public init?(high first: ContentText, _ second: ContentText) {
    let comparison = ContentComparison(first, second)
    guard comparison.difference == nil else { return nil }
    self.init(comparison, first, second)
  }

  public init(_ first: String, _ second: String) {
    self.init(ContentText(first), ContentText(second))
  }

  private init(_ comparison: ContentComparison, _ first: ContentText, _ second: ContentText) {
    let tiling = comparison.tiling ?? ContentTiling(first.pieces, second.pieces)
    shared = Self.stretches(first) { tiling.isShared(inFirst: $0) }
    onlyInFirst = Self.stretches(first) { !tiling.isShared(inFirst: $0) }
    onlyInSecond = Self.stretches(second) { !tiling.isShared(inSecond: $0) }
    difference = comparison.difference
    documentNumber = comparison.sharesDocumentNumber ? first.documents.first?.text : nil
    permille = comparison.sharesDocumentNumber ? 1000 : ContentCoverage(first, second, tiling).permille
  }

  private static func stretches(_ text: ContentText, _ belongs: (Int) -> Bool) -> [String] {
    var (stretches, start): ([String], Int?) = ([], nil)
    for place in 0...text.pieces.count {
      let isIn = place < text.pieces.count && belongs(place)
      if let begun = start, !isIn {
        stretches.append(text.text(begun..<place))
        start = nil
      } else if start == nil, isIn {
        start = place
      }
    }
    return stretches
  }
}
