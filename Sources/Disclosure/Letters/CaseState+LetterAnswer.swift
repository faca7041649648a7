extension CaseState {
  /// What a letter answers: the reply on record, else what the opinion under review would have it say; nil while nobody
  /// has proposed anything.
  public var letterAnswer: Replied? {
    reply?.facts
      ?? proposal.map {
        Replied(
          outcome: $0.facts.outcome, grounds: $0.facts.grounds, statedReasons: $0.facts.statedReasons,
          itemReplies: $0.facts.itemReplies ?? [])
      }
  }
}
