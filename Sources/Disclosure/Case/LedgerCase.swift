/// A case as a row of a ledger tells it: facts with their legal days, the receipt first.
public struct LedgerCase: Hashable, Sendable {
  /// A fact with the day on which it happened.
  public struct Fact: Hashable, Sendable {
    public let day: Day
    public let fact: CaseFact

    public init(day: Day, fact: CaseFact) {
      self.day = day
      self.fact = fact
    }
  }

  /// Its reference number is empty: the store gives it one.
  public let received: Received
  /// What came after the receipt, in the order of the columns.
  public let facts: [Fact]
  /// The events of the case as an export of this program wrote them, from the receipt on; then ``facts`` is what the
  /// row says beside them. Empty for a row of an ordinary ledger.
  public let history: [CaseEvent]

  public init(received: Received, facts: [Fact], history: [CaseEvent] = []) {
    self.received = received
    self.facts = facts
    self.history = history
  }
}
