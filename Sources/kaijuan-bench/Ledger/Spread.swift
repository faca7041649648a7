import SeededRandom

/// How a number of calendar days is spread: its least, the 10th, 25th, 50th, 75th and 90th percentile, its most.
struct Spread: Sendable {
  private static let ranks = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]

  private let days: [Int]

  init(_ days: Int...) {
    precondition(days.count == Self.ranks.count, "a spread has seven figures")
    self.days = days
  }

  func pick(_ generator: inout SeededGenerator) -> Int {
    let rank = Double.random(in: 0..<1, using: &generator)
    let above = Self.ranks.firstIndex { rank < $0 } ?? Self.ranks.count - 1
    let (low, high) = (Self.ranks[above - 1], Self.ranks[above])
    let share = (rank - low) / (high - low)
    return days[above - 1] + Int((Double(days[above] - days[above - 1]) * share).rounded())
  }
}
