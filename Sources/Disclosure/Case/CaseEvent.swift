/// One fact of a case with its days and its person.
public struct CaseEvent: Hashable, Sendable {
  /// Position in the case's stream, 1 and up.
  public let sequence: Int
  /// The legal day: when the thing happened.
  public let day: Day
  /// When the office knew it: the day of entry, or the legal day for imported facts.
  public let knownOn: Day
  /// The person who entered it.
  public let person: String
  /// What happened.
  public let fact: CaseFact

  public init(sequence: Int, day: Day, knownOn: Day, person: String, fact: CaseFact) {
    self.sequence = sequence
    self.day = day
    self.knownOn = knownOn
    self.person = person
    self.fact = fact
  }
}
