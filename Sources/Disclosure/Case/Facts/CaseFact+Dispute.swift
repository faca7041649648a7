extension CaseFact {
  /// The number of the dispute that an event of a dispute is of; nil for any other event.
  public var dispute: String? {
    if case .disputeFiled(let facts) = self { return facts.dispute }
    if case .disputeAnswered(let facts) = self { return facts.dispute }
    if case .disputeConcluded(let facts) = self { return facts.dispute }
    if case .disputeAppealed(let facts) = self { return facts.dispute }
    return nil
  }
}
