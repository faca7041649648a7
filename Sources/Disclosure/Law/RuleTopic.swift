/// What a rule is about. In each topic exactly one rule is in force on a day, from the topic's first day on.
public enum RuleTopic: String, CaseIterable, Sendable {
  // The clock.
  case firstCountedDay, replyPeriod, extensionPeriod, clarificationNotice, clarificationPeriod
  case clarificationRestart, thirdPartyConsultation, agencyConsultation, consultationPause
  case undeliveredConsultation, excessJustification, feePayment, feeRestart, inTimeByPost, inTimeByHand
  case inTimeElectronic, onTheSpot, withdrawal, secondClarification, superiorQuestion, lawInForce, redoPeriod

  // The day of receipt (Art. 31), one for each group of channels.
  case receiptInPerson, receiptRegisteredPost, receiptOrdinaryLetter, receiptElectronic, receiptFax
  case receiptOral

  // Remedies of the applicant, and the office's own limits in a dispute.
  case reconsiderationFirst, reconsiderationLimit, litigationLimit, litigationAfterReconsideration
  case remedyNotTold, limitEndsOnRestDay, onlineFiling, reconsiderationAnswer
  case reconsiderationAnswerSimplified
  case litigationAnswer, appealJudgment, appealRuling

  // Fees, reports, topics, archive, calendar.
  case feePerItem, feePerPage, annualReportDepartment, annualReportGovernment, selfInspection
  case conversionThreshold, retention, retentionRefused, provisionalCalendar, regionalDays, restBeforeBreak
}
