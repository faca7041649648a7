/// What an index of texts is asked for, to find texts that may be alike.
extension ContentText {
  /// Whether a number of a document (文号) stands in it, or beside it.
  package var isNumbered: Bool { !documents.isEmpty }

  /// The names of places, and lots and buildings, as long as they stand together; of the matter, where there are none.
  package var specificPieces: [String] { stretches(isSpecific).map(text) }

  /// The same in parts of three characters, so that a part of a name finds the whole.
  package var specificParts: [String] {
    stretches(isSpecific).flatMap { stretch in
      stride(from: 0, to: stretch.count, by: 3).map { start in
        // The last part is as long as the others: 东关社 关社区, not 东关社 区.
        let end = min(start + 3, stretch.count)
        return text((stretch.lowerBound + max(0, end - 3))..<(stretch.lowerBound + end))
      }
    }
  }

  /// All other words, as long as they stand together.
  package var genericPieces: [String] { stretches { !isSpecific($0) && $0.role != .number }.map(text) }

  private func isSpecific(_ piece: ContentPiece) -> Bool {
    switch piece.role {
    case .place: true
    // A lot or a building; a year is in too many texts, and written in too many ways.
    case .number: numbers.ordinals.contains(piece.symbol)
    case .matter: places.isEmpty
    case .common, .kind, .form: false
    }
  }

  private func stretches(_ belongs: (ContentPiece) -> Bool) -> [Range<Int>] {
    var (stretches, start): ([Range<Int>], Int?) = ([], nil)
    for place in pieces.indices {
      if let begun = start, pieces[place].beginsRun || !belongs(pieces[place]) {
        stretches.append(begun..<place)
        start = nil
      }
      if start == nil, belongs(pieces[place]) { start = place }
    }
    return start.map { stretches + [$0..<pieces.count] } ?? stretches
  }
}
