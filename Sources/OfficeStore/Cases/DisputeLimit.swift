public import Disclosure

/// One of the office's own limits in a dispute that still runs.
public struct DisputeLimit: Sendable {
  /// Nil for a dispute without a case.
  public let row: CaseRow?
  /// The number of the reviewing body or court.
  public let dispute: String
  /// The rule that sets the limit.
  public let topic: RuleTopic
  /// The day that is not counted.
  public let from: Day
  /// The last day.
  public let end: CountedDay
}
