/// A letter that the law lets leave: everything that it has to say is on record.
public struct Letter: Sendable {
  public let order: LetterOrder
  /// The first is the one that the letter is kept with first.
  public let cases: [LetterCase]
  public let sender: LetterSender
  /// Of a reply: what it says, case by case.
  public let answers: [Answer]
  /// Of a letter that tells one.
  public let remedy: RemedyNotice?

  /// What a reply says of one case.
  public struct Answer: Hashable, Sendable {
    public let answer: Replied
    public let items: [AnsweredItem]
  }

  /// - Parameters:
  ///   - order: what an officer asks for.
  ///   - cases: one or more that the letter is about.
  ///   - sender: the organ that replies, on the day that is printed.
  /// - Throws: ``LetterRefusals``: all that the law, or the record, keeps it for.
  public init(
    _ order: LetterOrder, of cases: [LetterCase], from sender: LetterSender
  ) throws(LetterRefusals) {
    let check = LetterCheck(order, cases, sender)
    let refusals = check.refusals
    guard refusals.isEmpty else { throw LetterRefusals(refusals) }
    self.order = order
    self.cases = cases
    self.sender = sender
    answers = check.answers
    remedy = check.remedy
  }
}
