/// A fact that broke the law or does not fit. It is kept and marked, never dropped.
public struct Irregularity: Hashable, Sendable {
  /// What is wrong, in one word.
  public enum Kind: String, CaseIterable, Sendable {
    case beforeReceipt, lateConfirmation
    case lateClarificationNotice, secondClarification, clarificationNotRequested, closedWithoutClarification
    case closedBeforeClarificationEnd
    case lateExtension, secondExtension, extensionTooLong, lateDelayedDay
    /// Delivered or told before it was sent or decided.
    case toldTooEarly
    /// Clarified after the period for it.
    case clarifiedLate
    /// Refused as excessive although the reasons were found sound.
    case reasonsFoundSound
    case consultationUnknown, consultationUndelivered, thirdPartyNotConsulted
    case feeNotNoticed, lateFeeNotice, feePaidLate, closedWithoutFeeNotice, closedBeforeFeeEnd
    case lateReply, replyWhileAwaiting, secondReply
    /// Whether a reply was in time cannot be said, for a day that decides it is not on record.
    case timelinessUnknown
    case partDisclosureWithoutGround, groundUnfit
    /// A refusal without its reasons, or without the law that it rests on.
    case reasonsMissing, otherLawMissing
    /// A copy goes out that was not looked through for personal data, or not masked as was decided.
    case copyNotDeidentified
    /// The answers to the items do not add up to the outcome of the case, or leave an item out.
    case itemRepliesUnfit
    /// An amount that the tariff does not give.
    case feeAmountUnfit
    /// One application charged by items and by pages.
    case feeBasisMixed
    /// Another sum than the one that was noticed.
    case feePaymentUnfit
    /// Given against the objection of a third party that was not told of the decision.
    case disclosureNotTold
    /// An item that the application does not have.
    case itemUnknown
    case withdrawalUnsigned
    /// A way of service, or an order of its steps, by which the day of sending cannot decide "in time".
    case courierNotPost, sentAfterSigning
    case reconsiderationLate, litigationLate, disputeBeforeReply, disputeOverWithdrawal, disputeUnknown
    case reconsiderationSkipped
    /// An order to reply anew that no decision on record can hold.
    case redoUnfit
    /// A reply that says again what was quashed, on the same facts and reasons.
    case sameReplyAfterOrder
    /// A reply under another number or date than the letter that was made for it.
    case replyNumberUnfit
    /// A reply although a step of the review sent the proposal back and has not agreed since.
    case reviewNotPassed
    /// A step agreed to by the one who made the proposal.
    case ownProposalReviewed
    /// In an office that has set the steps of its review: a verdict out of its turn, of the proposer, or without the
    /// words that it needs.
    case verdictOutOfOrder, ownVerdict, verdictIncomplete
    /// A reply that a step has not agreed to, or another than the one agreed to.
    case reviewIncomplete, replyNotAsApproved
    /// 当场答复 after the day of receipt.
    case notOnTheSpot
    case notPermittedAtStage
    /// A step that would stop the clock, taken after the period ran out.
    case stopsNothing
    /// A period of no working day or less.
    case periodUnfit
    /// A correction of an entry that does not exist.
    case correctionUnknown
    /// The voiding of a letter that was not made, or does not count any more.
    case letterUnknown
    /// A file that is in the volume already.
    case attachedTwice
  }

  public let kind: Kind
  /// Position of the event that is marked.
  public let event: Int
  /// What was broken; empty where an entry merely does not fit.
  public let articles: [Article]
  /// What is wrong, with its numbers and days, in Chinese.
  public let text: String
}

extension Irregularity.Kind {
  /// Whether the fact cannot be as it was entered, rather than breaking the law: such an entry is refused where a
  /// person can mend it, and marked where it stands in an imported ledger.
  public var isMisfit: Bool {
    switch self {
    case .beforeReceipt, .clarificationNotRequested, .consultationUnknown, .feeNotNoticed, .secondReply,
      .disputeUnknown, .notPermittedAtStage, .groundUnfit, .periodUnfit, .correctionUnknown,
      .toldTooEarly, .itemUnknown, .letterUnknown:
      true
    case .lateConfirmation, .lateClarificationNotice, .secondClarification, .closedWithoutClarification,
      .closedBeforeClarificationEnd, .lateExtension, .secondExtension, .extensionTooLong, .lateDelayedDay,
      .consultationUndelivered, .lateFeeNotice, .feePaidLate, .closedWithoutFeeNotice, .closedBeforeFeeEnd,
      .lateReply, .replyWhileAwaiting, .partDisclosureWithoutGround, .reconsiderationLate, .litigationLate,
      .disputeBeforeReply, .disputeOverWithdrawal, .reconsiderationSkipped, .stopsNothing,
      .timelinessUnknown, .reasonsMissing, .copyNotDeidentified, .otherLawMissing, .itemRepliesUnfit,
      .feeAmountUnfit,
      .withdrawalUnsigned, .courierNotPost, .sentAfterSigning, .thirdPartyNotConsulted, .clarifiedLate,
      .reasonsFoundSound, .redoUnfit, .reviewNotPassed, .ownProposalReviewed, .sameReplyAfterOrder,
      .replyNumberUnfit, .feeBasisMixed, .feePaymentUnfit, .disclosureNotTold, .attachedTwice,
      .verdictOutOfOrder, .ownVerdict, .verdictIncomplete, .reviewIncomplete, .replyNotAsApproved,
      .notOnTheSpot:
      false
    }
  }

  /// Whether it is only a warning: the office may still act so. A late reply is still owed, and a second or
  /// late request for clarification may be sent, though it moves nothing.
  public var isWarning: Bool {
    switch self {
    case .lateConfirmation, .consultationUndelivered, .disputeOverWithdrawal, .reconsiderationLate,
      .litigationLate, .disputeBeforeReply, .reconsiderationSkipped, .feePaidLate, .stopsNothing,
      .secondClarification, .lateReply, .timelinessUnknown, .reasonsMissing, .otherLawMissing,
      .itemRepliesUnfit, .feeAmountUnfit, .withdrawalUnsigned, .courierNotPost, .sentAfterSigning,
      .thirdPartyNotConsulted, .clarifiedLate, .reviewNotPassed, .ownProposalReviewed,
      .lateClarificationNotice, .replyNumberUnfit, .feePaymentUnfit, .attachedTwice:
      true
    case .beforeReceipt, .clarificationNotRequested, .consultationUnknown, .feeNotNoticed, .secondReply,
      .disputeUnknown, .notPermittedAtStage, .groundUnfit, .closedWithoutClarification,
      .closedBeforeClarificationEnd, .lateExtension, .secondExtension, .extensionTooLong, .lateDelayedDay,
      .lateFeeNotice, .closedWithoutFeeNotice, .closedBeforeFeeEnd, .replyWhileAwaiting,
      .partDisclosureWithoutGround, .periodUnfit, .correctionUnknown, .sameReplyAfterOrder, .toldTooEarly,
      .itemUnknown, .letterUnknown, .reasonsFoundSound, .redoUnfit, .feeBasisMixed, .disclosureNotTold,
      .copyNotDeidentified, .verdictOutOfOrder, .ownVerdict, .verdictIncomplete, .reviewIncomplete,
      .replyNotAsApproved, .notOnTheSpot:
      false
    }
  }
}
