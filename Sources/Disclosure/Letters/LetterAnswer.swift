/// What a reply says of the application: of the reply on record, else of the opinion that is under review.
public struct LetterAnswer: Hashable, Sendable {
  public let outcome: Outcome
  public let grantedHow: GrantedHow?
  public let closedOtherAs: ClosedOtherAs?
  /// The grounds of the part withheld.
  public let grounds: [Outcome]
  public let statedReasons: String?
  public let itemReplies: [ItemReply]
  public let responsibleOrgan: String?
  public let whyNoOrgan: String?
  public let otherLaw: String?

  init(_ facts: Replied) {
    outcome = facts.outcome
    grantedHow = facts.grantedHow
    closedOtherAs = facts.closedOtherAs
    grounds = facts.grounds
    statedReasons = facts.statedReasons
    itemReplies = facts.itemReplies
    responsibleOrgan = facts.responsibleOrgan
    whyNoOrgan = facts.whyNoOrgan
    otherLaw = facts.otherLaw
  }

  init(_ proposal: OpinionProposed) {
    outcome = proposal.outcome
    grantedHow = nil
    closedOtherAs = nil
    grounds = proposal.grounds
    statedReasons = proposal.statedReasons
    itemReplies = []
    responsibleOrgan = nil
    whyNoOrgan = nil
    otherLaw = nil
  }
}

extension CaseState {
  /// What a letter answers; nil while nobody has proposed anything.
  public var letterAnswer: LetterAnswer? {
    reply.map { LetterAnswer($0.facts) } ?? proposal.map { LetterAnswer($0.facts) }
  }
}
