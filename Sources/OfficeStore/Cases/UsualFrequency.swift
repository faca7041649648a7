/// How many applications an office's applicants make: what the number of one stands beside (Art. 35).
public struct UsualFrequency: Hashable, Sendable {
  /// Different applicants, by name and kind.
  public let applicants: Int
  /// As many as half of the applicants made, or fewer.
  public let median: Int
  /// As many as 95 of a hundred applicants made, or fewer.
  public let percentile95: Int

  /// - Parameter histogram: how many applicants made how many applications, by rising number; nil where there are none.
  init?(_ histogram: [(applications: Int, applicants: Int)]) {
    applicants = histogram.reduce(0) { $0 + $1.applicants }
    guard applicants > 0 else { return nil }
    median = Self.rank(50, in: histogram, of: applicants)
    percentile95 = Self.rank(95, in: histogram, of: applicants)
  }

  /// The least number that so many of a hundred do not exceed (nearest rank).
  private static func rank(
    _ percent: Int, in histogram: [(applications: Int, applicants: Int)], of applicants: Int
  ) -> Int {
    var seen = 0
    for (applications, count) in histogram {
      seen += count
      if seen * 100 >= applicants * percent { return applications }
    }
    return histogram.last?.applications ?? 0
  }
}
