/// Why no fee can be computed.
public enum ProcessingFeeError: Error, Hashable, Sendable {
  /// Before 2021-01-01 there was no processing fee.
  case noFee(on: Day)
  /// A count below 0 or above 100,000.
  case impossibleCount(Int)
}
