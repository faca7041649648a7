package import Disclosure

/// What became of the entries of a case that no longer count: 已更正，见第13条, or 已撤回，见第6条.
package struct EntryFates {
  private let wordings: [Int: String]

  package init(_ events: [CaseEvent]) {
    let standing = CaseState.standing(events)
    let corrections = standing.compactMap { event -> (Int, String)? in
      guard case .corrected(let correction) = event.fact else { return nil }
      return (
        correction.event, correction.replacement.map { "已更正，见第\($0)条" } ?? "已撤回，见第\(event.sequence)条"
      )
    }
    let counting = Set(standing.map(\.sequence))
    let gone = events.map(\.sequence).filter { !counting.contains($0) }.map { ($0, "不再计入") }
    wordings = Dictionary(corrections + gone) { named, _ in named }
  }

  /// Nil for an entry that counts.
  package subscript(sequence: Int) -> String? { wordings[sequence] }
}
