/// A file in the volume of a case, as the case's events have it.
public struct CaseAttachment: Hashable, Sendable {
  /// The position of the event by which it was put there.
  public let sequence: Int
  public let addedOn: Day
  public let person: String
  public let facts: Attached
}
