package import Disclosure

/// What a case may wait for in the review, as somebody types it.
package enum ReviewChoices {
  package static let all = FieldChoices(ReviewAwaited.allCases.map { ($0.rawValue, $0.name) })

  /// By its key or its name; a step also by its own name.
  package static func awaited(_ text: String) -> ReviewAwaited? {
    all.value(of: text).flatMap { ReviewAwaited(rawValue: $0) }
      ?? ReviewStep.allCases.first { $0.name == text }.map { ReviewAwaited($0) }
  }
}
