/// One thing asked for, with how it is answered.
public struct AnsweredItem: Hashable, Sendable {
  public let item: RequestItem
  public let outcome: Outcome
  /// The grounds of the part withheld.
  public let grounds: [Outcome]

  init(item: RequestItem, outcome: Outcome, grounds: [Outcome]) {
    self.item = item
    self.outcome = outcome
    self.grounds = grounds
  }

  /// The grounds of the whole answer stand for those of a part disclosure that names none.
  fileprivate init(_ item: RequestItem, _ reply: ItemReply, _ answer: Replied) {
    let isUnsaid = reply.outcome == .partlyGranted && reply.grounds.isEmpty
    self.init(item: item, outcome: reply.outcome, grounds: isUnsaid ? answer.grounds : reply.grounds)
  }

  /// Whether reconsideration comes first for it, or for a part of it.
  func remedy(specialAccessComesFirst: Bool, repliedOn day: Day) -> Remedy {
    Remedy.after(
      outcome, withheldOn: Set(grounds), specialAccessComesFirst: specialAccessComesFirst, repliedOn: day)
  }
}

extension CaseState {
  /// The items of the case as an answer answers them; those that were taken back have none.
  ///
  /// - Returns: nil for an item that the answer leaves out.
  func answered(by answer: Replied) -> [(item: RequestItem, answer: AnsweredItem?)] {
    let replies = Dictionary(answer.itemReplies.map { ($0.item, $0) }) { first, _ in first }
    return received.items.filter { !withdrawnItems.contains($0.number) }.map { item in
      guard !answer.itemReplies.isEmpty else {
        return (item, AnsweredItem(item: item, outcome: answer.outcome, grounds: answer.grounds))
      }
      return (item, replies[item.number].map { AnsweredItem(item, $0, answer) })
    }
  }
}
