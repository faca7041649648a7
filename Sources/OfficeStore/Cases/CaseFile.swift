public import Disclosure

/// A case with its events and what they amount to.
public struct CaseFile: Sendable {
  /// The row it was read by.
  public let row: CaseRow
  /// In the order of the record.
  public let events: [CaseEvent]
  /// What the events amount to.
  public let state: CaseState
  /// With its reckoning.
  public let deadline: Deadline
}
