public import Disclosure

extension Office {
  /// Registers the grounds of a part disclosure that has none, as a ledger left it: the reply is corrected in its place.
  ///
  /// - Parameters:
  ///   - grounds: of the part withheld.
  ///   - item: whose reply lacks them.
  ///   - reason: why the reply is corrected.
  ///   - entry: who registers them, and when.
  /// - Throws: ``StoreError``, as ``correct(_:of:to:on:reason:by:)``; `unknownCase` for a case that is not there, or
  ///   has no reply.
  @discardableResult
  public func registerGrounds(
    _ grounds: [Outcome], of item: ItemReference, reason: String, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    guard let row = try row(id: item.caseID), let file = try file(of: row) else {
      throw .unknownCase(String(item.caseID))
    }
    for event in CaseState.standing(file.events).reversed() {
      guard case .replied(let reply) = event.fact else { continue }
      return try correct(
        event.sequence, of: row, to: .replied(reply.with(grounds, of: item.item)), on: event.day,
        reason: reason, by: entry)
    }
    throw .unknownCase(row.number)
  }
}

extension Replied {
  /// The same with the grounds of one item; of all where one answer holds for all.
  fileprivate func with(_ grounds: [Outcome], of item: Int) -> Replied {
    let isSingle = itemReplies.contains { $0.item == item }
    return Replied(
      outcome: outcome, grantedHow: grantedHow, closedOtherAs: closedOtherAs,
      grounds: isSingle ? self.grounds : grounds, statedReasons: statedReasons,
      itemReplies: itemReplies.map {
        $0.item == item ? ItemReply(item: item, outcome: $0.outcome, grounds: grounds) : $0
      },
      documentNumber: documentNumber, printedOn: printedOn, rowReason: rowReason,
      responsibleOrgan: responsibleOrgan, otherLaw: otherLaw)
  }
}
