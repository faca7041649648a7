/// What people decided of topics. Decisions stand in the order in which they were made: of two that contradict each other
/// the later holds.
public enum TopicDecision: Hashable, Sendable {
  /// These entries are one topic.
  case joined([Int])
  /// This entry does not belong with those.
  case separated(Int, from: [Int])

  /// All that it names.
  package var entries: [Int] {
    switch self {
    case .joined(let entries): entries
    case .separated(let entry, let others): [entry] + others
    }
  }
}
