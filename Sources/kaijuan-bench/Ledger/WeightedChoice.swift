import SeededRandom

/// Values, each with how often it was counted.
struct WeightedChoice<Value: Sendable>: Sendable {
  private let values: [Value]
  /// The sum of the counts through each value.
  private let through: [Int]

  init(_ counted: [(value: Value, count: Int)]) {
    values = counted.map(\.value)
    var sum = 0
    through = counted.map { entry in
      sum += entry.count
      return sum
    }
  }

  func pick(_ generator: inout SeededGenerator) -> Value {
    let place = Int.random(in: 0..<(through.last ?? 1), using: &generator)
    return values[through.firstIndex { place < $0 } ?? 0]
  }
}
