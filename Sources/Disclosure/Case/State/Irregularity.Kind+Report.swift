extension Irregularity.Kind {
  /// Whether such a fact can put a case or a dispute into a wrong cell of the yearly report: a doubtful day of receipt
  /// or result, a doubtful row, a doubtful dispute. Others broke the law and count all the same.
  public var touchesReport: Bool {
    switch self {
    case .beforeReceipt, .clarificationNotRequested, .closedWithoutClarification,
      .closedBeforeClarificationEnd, .closedWithoutFeeNotice, .closedBeforeFeeEnd, .secondReply, .groundUnfit,
      .itemRepliesUnfit, .itemUnknown, .withdrawalUnsigned, .sentAfterSigning, .disputeUnknown,
      .notPermittedAtStage, .correctionUnknown, .redoUnfit, .timelinessUnknown:
      true
    case .lateConfirmation, .lateClarificationNotice, .secondClarification, .lateExtension, .secondExtension,
      .extensionTooLong, .lateDelayedDay, .toldTooEarly, .clarifiedLate, .reasonsFoundSound,
      .consultationUnknown, .consultationUndelivered, .thirdPartyNotConsulted, .feeNotNoticed, .lateFeeNotice,
      .feePaidLate, .lateReply, .replyWhileAwaiting, .partDisclosureWithoutGround, .reasonsMissing,
      .copyNotDeidentified,
      .otherLawMissing, .feeAmountUnfit, .courierNotPost, .reconsiderationLate, .litigationLate,
      .disputeBeforeReply, .disputeOverWithdrawal, .reconsiderationSkipped, .reviewNotPassed,
      .ownProposalReviewed, .stopsNothing, .periodUnfit, .letterUnknown, .sameReplyAfterOrder,
      .replyNumberUnfit, .feeBasisMixed, .feePaymentUnfit, .disclosureNotTold, .attachedTwice,
      .verdictOutOfOrder, .ownVerdict, .verdictIncomplete, .reviewIncomplete, .replyNotAsApproved,
      .notOnTheSpot:
      false
    }
  }
}
