/// How long replies took, in working days from the day after receipt through the day that decides "in time".
public struct ReplyTimes: Hashable, Sendable {
  /// Replies.
  public let count: Int
  /// Tenths of a working day, rounded half up.
  public let mean: Int
  /// Tenths of a working day: the middle one, or between the two in the middle.
  public let median: Int

  /// How many replies took how many working days.
  public let counts: [Int: Int]

  /// Nil of nothing.
  ///
  /// - Parameter counts: how many replies took how many working days.
  public init?(_ counts: [Int: Int]) {
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return nil }
    let sum = counts.reduce(0) { $0 + $1.key * $1.value }
    self.counts = counts
    count = total
    mean = (sum * 20 + total) / (total * 2)
    median = (Self.value(at: (total - 1) / 2, in: counts) + Self.value(at: total / 2, in: counts)) * 5
  }

  /// How many replies took a span of working days.
  public func count(in span: ReplyTimeSpan) -> Int {
    counts.filter { span.workingDays.contains($0.key) }.map(\.value).reduce(0, +)
  }

  private static func value(at place: Int, in counts: [Int: Int]) -> Int {
    var passed = 0
    for (workingDays, count) in counts.sorted(by: { $0.key < $1.key }) {
      passed += count
      if passed > place { return workingDays }
    }
    preconditionFailure("the place is beyond the number of replies")
  }
}
