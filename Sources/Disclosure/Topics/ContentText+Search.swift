/// What an index of texts is asked for, to find texts that may be alike.
extension ContentText {
  /// Pieces of the names of places, persons and matters, and numbers: at most three characters each, so that a part of
  /// a name finds the whole.
  package var specificPieces: [String] {
    stretches { !$0.isGeneric }.flatMap { stretch in
      stride(from: 0, to: stretch.count, by: 3).map { start in
        // The last piece is as long as the others: 东关社 社区, not 东关社 区.
        let end = min(start + 3, stretch.count)
        return Self.text(stretch[max(0, min(start, end - 2))..<end])
      }
    }
  }

  /// The words for kinds of information, as long as they stand together.
  package var genericPieces: [String] { stretches(\.isGeneric).map { Self.text($0[...]) } }

  private static func text(_ tokens: ArraySlice<Token>) -> String { tokens.map(\.text).joined() }

  private func stretches(_ belongs: (Token) -> Bool) -> [[Token]] {
    var (stretches, isOpen): ([[Token]], Bool) = ([], false)
    for token in tokens {
      guard belongs(token) else {
        isOpen = false
        continue
      }
      if isOpen, !token.beginsRun {
        stretches[stretches.count - 1].append(token)
      } else {
        stretches.append([token])
      }
      isOpen = true
    }
    return stretches
  }
}
