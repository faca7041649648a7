/// A letter that was made from a case, as the case's events have it.
public struct CaseLetter: Hashable, Sendable {
  /// Why a letter no longer counts.
  public struct Voiding: Hashable, Sendable {
    public let on: Day
    public let reason: String
  }

  /// The position of the event by which it was made.
  public let sequence: Int
  public let madeOn: Day
  public let person: String
  public let facts: LetterMade
  /// The reply round in which it was made, 1 and up; 0 before receipt was confirmed.
  public let round: Int
  /// Nil while it counts.
  public internal(set) var voided: Voiding?
}
