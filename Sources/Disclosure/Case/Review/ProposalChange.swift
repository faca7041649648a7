/// What a proposal that was put forward again changed, for who has to look at it a second time.
public struct ProposalChange: Hashable, Sendable {
  /// From which to which; nil where it stayed.
  public let outcome: Change<Outcome>?
  public let addedGrounds: [Outcome]
  public let removedGrounds: [Outcome]
  /// The answers to single items that are others than before; nil is none.
  public let items: [ItemChange]
  /// Nil where not a word was changed.
  public let reasons: WordingChange?
  public let redactions: WordingChange?

  public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
    public let before: Value
    public let after: Value
  }

  public struct ItemChange: Hashable, Sendable {
    public let item: Int
    public let before: Outcome?
    public let after: Outcome?
  }

  public init(from before: OpinionProposed, to after: OpinionProposed) {
    outcome =
      before.outcome == after.outcome ? nil : Change(before: before.outcome, after: after.outcome)
    addedGrounds = after.grounds.filter { !before.grounds.contains($0) }
    removedGrounds = before.grounds.filter { !after.grounds.contains($0) }
    items = Self.items(before.itemReplies ?? [], after.itemReplies ?? [])
    reasons = WordingChange(from: before.statedReasons, to: after.statedReasons)
    redactions = WordingChange(from: before.redactions ?? "", to: after.redactions ?? "")
  }

  private static func items(_ before: [ItemReply], _ after: [ItemReply]) -> [ItemChange] {
    let numbers = Set(before.map(\.item)).union(after.map(\.item)).sorted()
    return numbers.compactMap { number in
      let earlier = before.first { $0.item == number }?.outcome
      let later = after.first { $0.item == number }?.outcome
      return earlier == later ? nil : ItemChange(item: number, before: earlier, after: later)
    }
  }

  /// Whether it was put forward again as it was.
  public var isEmpty: Bool {
    outcome == nil && addedGrounds.isEmpty && removedGrounds.isEmpty && items.isEmpty && reasons == nil
      && redactions == nil
  }
}

extension CaseState {
  /// What each proposal of the round changed against the one before it, by the position of its event.
  public func change(by proposal: Proposal) -> ProposalChange? {
    guard let place = proposals.firstIndex(where: { $0.sequence == proposal.sequence }), place > 0 else {
      return nil
    }
    return ProposalChange(from: proposals[place - 1].facts, to: proposal.facts)
  }
}
