import SeededRandom

/// The kinds of change that an officer makes.
enum Change: String, CaseIterable {
  case receive, split, note, step, setting, dispute, draft

  /// One of them, in the proportions of an office's day.
  static func random(using generator: inout SeededGenerator) -> Change {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<7: .receive
    case 7..<8: .split
    case 8..<14: .note
    case 14..<17: .step
    case 17..<18: .setting
    case 18..<19: .draft
    default: .dispute
    }
  }
}
