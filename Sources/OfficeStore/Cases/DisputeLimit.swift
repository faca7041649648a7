public import Disclosure

/// One of the office's own limits in a dispute that still runs.
public struct DisputeLimit: Sendable {
  /// Nil for a dispute without a case.
  public let row: CaseRow?
  public let dispute: String
  public let topic: RuleTopic
  public let from: Day
  public let end: CountedDay
}
