extension Irregularity.Kind {
  /// The line of the checklist that such a fact belongs to.
  public var checkPoint: CheckPoint {
    switch self {
    case .lateConfirmation: .receipt
    case .lateClarificationNotice, .secondClarification, .clarificationNotRequested, .clarifiedLate,
      .closedWithoutClarification, .closedBeforeClarificationEnd:
      .clarification
    case .consultationUnknown, .consultationUndelivered, .thirdPartyNotConsulted, .disclosureNotTold:
      .consultation
    case .lateExtension, .secondExtension, .extensionTooLong, .stopsNothing: .extending
    case .lateDelayedDay, .reasonsFoundSound: .excess
    case .feeNotNoticed, .lateFeeNotice, .feePaidLate, .closedWithoutFeeNotice, .closedBeforeFeeEnd,
      .feeAmountUnfit, .feeBasisMixed, .feePaymentUnfit:
      .fee
    case .reviewNotPassed, .ownProposalReviewed, .verdictOutOfOrder, .ownVerdict, .verdictIncomplete,
      .reviewIncomplete, .replyNotAsApproved, .notOnTheSpot:
      .review
    case .copyNotDeidentified: .deidentification
    case .partDisclosureWithoutGround, .groundUnfit, .reasonsMissing, .otherLawMissing, .itemRepliesUnfit,
      .withdrawalUnsigned:
      .reply
    case .lateReply, .timelinessUnknown, .replyWhileAwaiting: .timeliness
    case .attachedTwice: .archiving
    case .courierNotPost, .sentAfterSigning: .service
    case .reconsiderationLate, .litigationLate, .disputeBeforeReply, .disputeOverWithdrawal, .disputeUnknown,
      .reconsiderationSkipped, .redoUnfit, .sameReplyAfterOrder:
      .dispute
    case .beforeReceipt, .toldTooEarly, .secondReply, .itemUnknown, .notPermittedAtStage, .periodUnfit,
      .correctionUnknown, .letterUnknown, .replyNumberUnfit:
      .entries
    }
  }
}
