/// What an index of texts is asked for, to find texts that may be alike.
extension ContentText {
  /// The names of places, persons and matters, and numbers, as long as they stand together.
  package var specificPieces: [String] { stretches { !$0.isGeneric }.map { Self.text($0[...]) } }

  /// The same in parts of three characters, so that a part of a name finds the whole.
  package var specificParts: [String] {
    stretches { !$0.isGeneric }.flatMap { stretch in
      stride(from: 0, to: stretch.count, by: 3).map { start in
        // The last part is as long as the others: 东关社 关社区, not 东关社 区.
        let end = min(start + 3, stretch.count)
        return Self.text(stretch[max(0, end - 3)..<end])
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
