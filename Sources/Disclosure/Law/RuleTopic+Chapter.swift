extension RuleTopic {
  /// Where the document of rules prints this topic.
  public var chapter: RuleChapter {
    switch self {
    case .receiptInPerson, .receiptRegisteredPost, .receiptOrdinaryLetter, .receiptElectronic, .receiptFax,
      .receiptOral:
      .receipt
    case .firstCountedDay, .replyPeriod, .extensionPeriod, .excessJustification, .onTheSpot, .withdrawal,
      .superiorQuestion, .lawInForce, .redoPeriod:
      .clock
    case .clarificationNotice, .clarificationPeriod, .clarificationRestart, .secondClarification:
      .clarification
    case .thirdPartyConsultation, .agencyConsultation, .consultationPause, .undeliveredConsultation:
      .consultation
    case .inTimeByPost, .inTimeByHand, .inTimeElectronic: .service
    case .feePerItem, .feePerPage, .feePayment, .feeRestart: .fees
    case .reconsiderationFirst, .reconsiderationLimit, .litigationLimit, .litigationAfterReconsideration,
      .remedyNotTold, .limitEndsOnRestDay, .onlineFiling:
      .remedies
    case .reconsiderationAnswer, .reconsiderationAnswerSimplified, .litigationAnswer, .appealJudgment,
      .appealRuling:
      .disputes
    case .annualReportDepartment, .annualReportGovernment, .selfInspection, .conversionThreshold: .report
    case .retention, .retentionRefused: .archive
    case .provisionalCalendar, .regionalDays, .restBeforeBreak: .calendar
    }
  }
}
