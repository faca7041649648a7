// What the record already has of the paper that gives the reply.
extension CaseState {
  /// The reply letter of the current round that counts; nil while there is none.
  public var replyLetter: CaseLetter? {
    letters.last { $0.facts.letter.isReply && $0.voided == nil && $0.round == rounds.count }
  }

  /// The 文号 that the record gives a letter of a kind; nil where the office has still to number it.
  public func documentNumber(of kind: LetterKind) -> String? {
    kind.isReply ? replyOnPaper?.documentNumber : nil
  }

  /// The date that a letter of a kind carries by the record, which no letter can carry later than the reply left; nil
  /// where the office has still to date it.
  public func printedDay(of kind: LetterKind) -> Day? {
    guard kind.isReply, let paper = replyOnPaper else { return nil }
    return paper.printedOn ?? reply?.issuedOn
  }

  /// The reply as its entry describes the paper; nil where that paper was voided since, for another takes its place.
  var replyOnPaper: Replied? {
    guard let facts = reply?.facts else { return nil }
    let voided = letters.filter {
      $0.voided != nil && $0.facts.letter.isReply && $0.round == rounds.count
    }
    let isVoided = facts.documentNumber.map { number in voided.contains { $0.facts.bears(number) } }
    return isVoided ?? !voided.isEmpty ? nil : facts
  }
}

extension LetterMade {
  fileprivate func bears(_ number: String) -> Bool {
    documentNumber.map(DocumentNumberKey.init) == DocumentNumberKey(number)
  }
}
