public import Disclosure

/// A case with its events and what they amount to.
public struct CaseFile: Sendable {
  public let row: CaseRow
  public let events: [CaseEvent]
  public let state: CaseState
  public let deadline: Deadline
}
