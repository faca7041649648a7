import Disclosure
import SeededRandom

/// Starts and numbers of working days, all of them in years whose notices have long been out.
struct InventedDeadlines {
  static let range: ClosedRange<Day> = "2008-01-02"..."2024-09-30"

  let pairs: [(start: Day, count: Int)]

  init(_ number: Int) {
    var generator = SeededGenerator(33)
    pairs = (0..<number).map { _ in
      let start = Int32.random(
        in: Self.range.lowerBound.number...Self.range.upperBound.number, using: &generator)
      return (Day(number: start), Int.random(in: 1...40, using: &generator))
    }
  }

  /// As `deadline --batch` reads it.
  func csv() -> [UInt8] { Array(("start,n\n" + pairs.map { "\($0.start.iso),\($0.count)\n" }.joined()).utf8) }

  /// The sum of the due days' numbers: two ways to count agree when it is the same.
  func sum(of first: Int, by advance: (Day, Int) throws -> Int) rethrows -> Int {
    var sum = 0
    for pair in pairs.prefix(first) { sum += try advance(pair.start, pair.count) }
    return sum
  }
}
