extension LedgerColumn {
  /// Whether the column holds days.
  var isDate: Bool {
    switch self {
    case .receivedOn, .clarificationNotifiedOn, .clarificationReceivedOn, .thirdPartyConsultedOn,
      .thirdPartyAnsweredOn, .extensionNotifiedOn, .feeNotifiedOn, .feePaidOn, .repliedOn,
      .reconsiderationFiledOn, .reconsiderationConcludedOn, .litigationFiledOn, .litigationConcludedOn,
      .archivedOn, .registeredOn, .statedDue:
      true
    case .caseNumber, .channel, .applicant, .applicantKind, .content, .handlingUnit, .outcome,
      .reconsiderationResult, .litigationType, .litigationResult, .remarks, .contact, .identityNumber,
      .replyNumber, .reference, .respondentOrgan, .history:
      false
    }
  }
}
