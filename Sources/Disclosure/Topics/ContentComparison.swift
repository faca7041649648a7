/// Decides whether two descriptions ask for the same; the cheap questions first, for a million are asked.
struct ContentComparison {
  private(set) var difference: ContentDifference?
  private(set) var sharesDocumentNumber = false
  /// Nil where it was decided without.
  private(set) var tiling: ContentTiling?
  private(set) var permille = 0
  /// Whether one has a word where the other has another.
  private(set) var isSubstitution = false

  /// Below it one of two is no part of the other.
  private static let leastOfBetter = 800
  /// Below it one of two asks for much more.
  private static let leastOfWorse = 500

  init(_ first: ContentText, _ second: ContentText) {
    if !first.documents.isEmpty, !second.documents.isEmpty {
      sharesDocumentNumber = Self.areSame(first.documents, second.documents)
      difference = sharesDocumentNumber ? nil : .documentNumber
      permille = sharesDocumentNumber ? 1000 : 0
      return
    }
    difference = first.isEmpty || second.isEmpty ? .extent : Self.statedDifference(first, second)
    guard difference == nil else { return }
    let tiling = ContentTiling(first.pieces, second.pieces)
    let coverage = ContentCoverage(first, second, tiling)
    self.tiling = tiling
    permille = coverage.permille
    let contrast = ContentContrast(first, second, tiling)
    if contrast.exists {
      difference = .matter
      isSubstitution = contrast.isSubstitution
    } else if coverage.better < Self.leastOfBetter || coverage.worse < Self.leastOfWorse {
      difference = .extent
    }
  }

  private static func areSame(_ first: [DocumentMark], _ second: [DocumentMark]) -> Bool {
    first.allSatisfy { mark in second.contains { $0.isSame(as: mark) } }
      && second.allSatisfy { mark in first.contains { $0.isSame(as: mark) } }
  }

  /// In what is known without comparing the matter.
  private static func statedDifference(_ first: ContentText, _ second: ContentText) -> ContentDifference? {
    if first.numbers.years != second.numbers.years { return .year }
    if !first.numbers.agree(with: second.numbers) { return .number }
    if !first.kinds.agree(with: second.kinds) { return .kind }
    return ContentPlaces(first, second).agree ? nil : .place
  }
}
