import Disclosure

/// For each irregularity a history whose last event makes it, and a lawful one beside it.
enum IrregularCases {
  typealias Pair = (breaking: CaseHistory, keeping: CaseHistory)

  private static let base = CaseHistory.registered(on: "2025-03-05")
  private static let online = CaseHistory(receivedOn: "2025-03-05", by: .internet)
  private static let clarifying = base.then(
    .clarificationRequested(deliveredOn: "2025-03-10"), on: "2025-03-10")
  private static let consulting = base.then(.consultationSent(deliveredOn: "2025-03-12"), on: "2025-03-10")
  private static let charging = base.then(.feeNoticed(deliveredOn: "2025-03-17"), on: "2025-03-14")
  private static let repliedOn12th = base.then(.replied(), on: "2025-03-12").then(.served, on: "2025-03-13")

  static func pair(of kind: Irregularity.Kind) -> Pair {
    switch kind {
    case .beforeReceipt: both(base, .assigned(), "2025-03-04", "2025-03-06")
    case .lateConfirmation: both(online, .receiptConfirmed, "2025-03-06", "2025-03-05")
    case .lateClarificationNotice: both(base, .clarificationRequested(), "2025-03-17", "2025-03-14")
    case .secondClarification:
      (
        clarifying.then(.clarified, on: "2025-03-12").then(.clarificationRequested(), on: "2025-03-13"),
        clarifying.then(.clarified, on: "2025-03-12")
      )
    case .clarificationNotRequested:
      (
        base.then(.assigned(), on: "2025-03-06").then(.clarified, on: "2025-03-12"),
        clarifying.then(.clarified, on: "2025-03-12")
      )
    case .closedWithoutClarification:
      (
        base.then(.replied(.closedNotClarified), on: "2025-03-20"),
        clarifying.then(.replied(.closedNotClarified), on: "2025-04-01")
      )
    case .closedBeforeClarificationEnd:
      both(clarifying, .replied(.closedNotClarified), "2025-03-31", "2025-04-01")
    case .lateExtension: both(base, .extended(), "2025-04-03", "2025-04-02")
    case .secondExtension:
      (
        base.then(.extended(10), on: "2025-03-28").then(.extended(5), on: "2025-04-01"),
        base.then(.extended(15), on: "2025-03-28")
      )
    case .extensionTooLong: either(base, .extended(21), .extended(20), "2025-03-28")
    case .lateDelayedDay:
      both(
        base.then(.justificationRequested(), on: "2025-03-10").then(.justified, on: "2025-03-14"),
        .delayed(until: "2025-06-30"), "2025-04-03", "2025-04-02")
    case .consultationUnknown:
      either(consulting, .consultationAnswered("9"), .consultationAnswered(), "2025-03-20")
    case .consultationUndelivered:
      either(
        base.then(.consultationSent(), on: "2025-03-10"), .consultationUndelivered(),
        .consultationDelivered(),
        "2025-03-14")
    case .feeNotNoticed:
      (
        base.then(.assigned(), on: "2025-03-06").then(.paid, on: "2025-03-20"),
        charging.then(.paid, on: "2025-03-20")
      )
    case .lateFeeNotice: both(base, .feeNoticed(), "2025-04-03", "2025-04-02")
    case .feePaidLate: both(charging, .paid, "2025-04-16", "2025-04-15")
    case .closedWithoutFeeNotice:
      (
        base.then(.replied(.closedFeeUnpaid), on: "2025-03-20"),
        charging.then(.replied(.closedFeeUnpaid), on: "2025-04-16")
      )
    case .closedBeforeFeeEnd: both(charging, .replied(.closedFeeUnpaid), "2025-04-15", "2025-04-16")
    case .lateReply: both(base, .replied(), "2025-04-03", "2025-04-02")
    case .timelinessUnknown:
      both(
        base.then(.consultationSent(), on: "2025-03-10"), .replied(.doesNotExist), "2025-04-03", "2025-04-02")
    case .replyWhileAwaiting: both(consulting, .replied(), "2025-04-02", "2025-04-03")
    case .secondReply:
      (
        base.then(.replied(), on: "2025-03-12").then(.replied(.doesNotExist), on: "2025-03-14"),
        base.then(.replied(), on: "2025-03-12")
      )
    case .partDisclosureWithoutGround:
      either(
        base, .replied(.partlyGranted), .replied(.partlyGranted, grounds: [.refusedProcess]), "2025-03-12")
    case .groundUnfit:
      either(
        base, .replied(.partlyGranted, grounds: [.doesNotExist]),
        .replied(.partlyGranted, grounds: [.refusedProcess]), "2025-03-12")
    case .reasonsMissing:
      either(
        base, .replied(Replied(outcome: .refusedProcess, statedReasons: "")),
        .replied(Replied(outcome: .refusedProcess, statedReasons: "属于讨论记录")), "2025-03-12")
    case .otherLawMissing:
      either(
        base, .replied(Replied(outcome: .refusedForbiddenByLaw, statedReasons: "禁止公开", otherLaw: "")),
        .replied(Replied(outcome: .refusedForbiddenByLaw, statedReasons: "禁止公开", otherLaw: "统计法")),
        "2025-03-12")
    case .itemRepliesUnfit:
      either(
        base, .replied(.granted, items: [1: .granted, 2: .refusedProcess]),
        .replied(.partlyGranted, items: [1: .granted, 2: .refusedProcess]), "2025-03-12")
    case .feeAmountUnfit:
      either(
        base, .feeNoticed(FeeNoticed(basis: .pages, quantity: 68, amount: 390)),
        .feeNoticed(FeeNoticed(basis: .pages, quantity: 68, amount: 380)), "2025-03-12")
    case .feeBasisMixed:
      either(
        charging.then(.paid, on: "2025-03-18"), .feeNoticed(FeeNoticed(basis: .items)),
        .feeNoticed(FeeNoticed(basis: .pages)), "2025-03-19")
    case .feePaymentUnfit:
      either(
        charging, .feePaid(FeePaid(amount: 90)), .feePaid(FeePaid(amount: 100)), "2025-03-18")
    case .disclosureNotTold:
      (
        objecting.then(.replied(.granted), on: "2025-03-20"),
        objecting.then(.disclosureTold(DisclosureTold(consultation: "1", reasons: "公共利益")), on: "2025-03-20")
          .then(.replied(.granted), on: "2025-03-20")
      )
    case .withdrawalUnsigned:
      either(
        base, .withdrawn(Withdrawn(isSigned: false)), .withdrawn(Withdrawn(isSigned: true)), "2025-03-12")
    case .courierNotPost:
      either(base.then(.replied(), on: "2025-03-12"), .sent(by: .courier), .sent(by: .ems), "2025-03-13")
    case .sentAfterSigning:
      both(
        base.then(.replied(), on: "2025-03-12").then(.served, on: "2025-03-14"), .sent(by: .ems),
        "2025-03-17", "2025-03-14")
    case .reconsiderationLate: both(repliedOn12th, .filed(), "2025-05-13", "2025-05-12")
    case .litigationLate: both(repliedOn12th, .filed(as: .litigationDirect), "2025-09-16", "2025-09-15")
    case .disputeBeforeReply: both(base, .filed(), "2025-04-02", "2025-04-03")
    case .disputeOverWithdrawal:
      (
        base.then(.withdrawn, on: "2025-03-12").then(.filed(), on: "2025-03-20"),
        repliedOn12th.then(.filed(), on: "2025-03-20")
      )
    case .disputeUnknown:
      either(repliedOn12th.then(.filed(), on: "2025-03-20"), .concluded("其他"), .concluded(), "2025-05-20")
    case .reconsiderationSkipped:
      either(
        base.then(.replied(.refusedStateSecret), on: "2025-03-12"), .filed(as: .litigationDirect), .filed(),
        "2025-04-10")
    case .notPermittedAtStage: either(base, .archived, .assigned(), "2025-03-12")
    case .stopsNothing: both(base, .consultationSent(), "2025-04-03", "2025-04-02")
    case .thirdPartyNotConsulted: thirdParty
    case .toldTooEarly:
      either(base, .extended(toldOn: "2025-03-27"), .extended(toldOn: "2025-03-28"), "2025-03-28")
    case .clarifiedLate:
      both(
        base.then(
          .clarificationRequested(
            ClarificationRequested(
              causes: [.identity], whatToAdd: "身份证", workingDays: 15, deliveredOn: "2025-03-10")),
          on: "2025-03-10"), .clarified, "2025-04-01", "2025-03-31")
    case .reasonsFoundSound:
      (
        asked.then(.justified, on: "2025-03-14").then(.replied(.notProcessedExcessive), on: "2025-03-20"),
        asked.then(.justificationReceived(JustificationReceived(isReasonable: false)), on: "2025-03-14")
          .then(.replied(.notProcessedExcessive), on: "2025-03-20")
      )
    case .itemUnknown:
      either(
        base, .withdrawn(Withdrawn(items: [7], isSigned: true)),
        .withdrawn(Withdrawn(items: [2], isSigned: true)), "2025-03-12")
    case .redoUnfit:
      (
        repliedOn12th.then(.filed(), on: "2025-03-20").then(.redoOrdered(), on: "2025-05-22"),
        repliedOn12th.then(.filed(), on: "2025-03-20").then(.concluded(), on: "2025-05-20")
          .then(.redoOrdered(), on: "2025-05-22")
      )
    case .sameReplyAfterOrder:
      either(quashed, refused("属于讨论记录。"), refused("讨论意见已形成会议纪要，仅有个人发言部分未形成决定"), "2025-05-28")
    case .replyNumberUnfit:
      either(
        base.then(.letterMade(), on: "2025-03-12"),
        .replied(Replied(outcome: .granted, statedReasons: "", documentNumber: "河政办公开复〔2025〕2号")),
        .replied(Replied(outcome: .granted, statedReasons: "", documentNumber: "河政办公开复[2025]01号")),
        "2025-03-12")
    case .reviewNotPassed:
      (
        sentBack.then(.replied(), on: "2025-03-20"),
        sentBack.then(.reviewed(.secrecyReview, .agreed), on: "2025-03-14", by: "王强")
          .then(.replied(), on: "2025-03-20")
      )
    case .ownProposalReviewed:
      (
        base.then(.proposed(), on: "2025-03-12").then(.reviewed(.approval, .agreed), on: "2025-03-13"),
        base.then(.proposed(), on: "2025-03-12")
          .then(.reviewed(.approval, .agreed), on: "2025-03-13", by: "王强")
      )
    case .verdictOutOfOrder, .ownVerdict, .verdictIncomplete, .reviewIncomplete, .replyNotAsApproved,
      .notOnTheSpot:
      inChain(kind)
    case .periodUnfit: either(base, .consultationSent(workingDays: 0), .consultationSent(), "2025-03-10")
    case .letterUnknown:
      either(base.then(.letterMade(), on: "2025-03-06"), .letterVoided(1), .letterVoided(3), "2025-03-07")
    case .attachedTwice:
      either(base.then(.attached(), on: "2025-03-06"), .attached(), .attached(content: "0b0b"), "2025-03-07")
    case .copyNotDeidentified:
      (
        copied.then(.replied(), on: "2025-03-12"),
        copied.then(.deidentified(), on: "2025-03-11").then(.replied(), on: "2025-03-12")
      )
    case .correctionUnknown: either(base, .corrected(99), .corrected(2), "2025-03-06")
    }
  }

  /// 属于讨论记录 was quashed on its merits, and is owed anew.
  private static let quashed = base.then(refused("属于讨论记录"), on: "2025-03-12").then(
    .served, on: "2025-03-13"
  ).then(.filed(), on: "2025-03-20").then(.concluded(), on: "2025-05-20").then(
    .redoOrdered(), on: "2025-05-22")

  private static func refused(_ reasons: String) -> CaseFact {
    .replied(Replied(outcome: .refusedProcess, statedReasons: reasons))
  }

  private static let objecting = consulting.then(
    .consultationAnswered("1", .objects), on: "2025-03-17")
  private static let copied = base.then(.attached(.disclosedCopy, content: "0c0c"), on: "2025-03-10")
  private static let asked = base.then(.justificationRequested(), on: "2025-03-10")
  private static let sentBack = base.then(.proposed(), on: "2025-03-12")
    .then(.reviewed(.secrecyReview, .sentBack), on: "2025-03-13", by: "王强")

  /// In an office that has set the steps of its review.
  private static func inChain(_ kind: Irregularity.Kind) -> Pair {
    let proposed = base.then(.inChain(), on: "2025-03-12")
    let checked = proposed.then(.agreed(.disclosureOffice), on: "2025-03-13", by: "王强")
    let passed = checked.then(.agreed(.secrecyReview), on: "2025-03-13", by: "赵军")
      .then(.agreed(.approval), on: "2025-03-14", by: "周文")
    switch kind {
    case .verdictOutOfOrder:
      return (
        proposed.then(.agreed(.approval), on: "2025-03-13", by: "周文"),
        checked.then(.agreed(.secrecyReview), on: "2025-03-13", by: "赵军")
      )
    case .ownVerdict: return (proposed.then(.agreed(.disclosureOffice), on: "2025-03-13"), checked)
    case .verdictIncomplete:
      return (
        proposed.then(.reviewed(.disclosureOffice, .agreed), on: "2025-03-13", by: "王强"), checked
      )
    case .reviewIncomplete:
      return (checked.then(.replied(), on: "2025-03-14"), passed.then(.replied(), on: "2025-03-14"))
    case .replyNotAsApproved:
      return (
        passed.then(.replied(.doesNotExist), on: "2025-03-14"), passed.then(.replied(), on: "2025-03-14")
      )
    default:
      return (
        base.then(.inChain(isOnTheSpot: true), on: "2025-03-06"),
        base.then(.inChain(isOnTheSpot: true), on: "2025-03-05")
      )
    }
  }

  /// The third party was never asked, or could not be found.
  private static var thirdParty: Pair {
    let reply = CaseFact.replied(Replied(outcome: .refusedThirdPartyRights, statedReasons: "商业秘密"))
    let answered = consulting.then(.consultationAnswered(), on: "2025-03-17")
    return (base.then(reply, on: "2025-03-20"), answered.then(reply, on: "2025-03-20"))
  }

  /// The same fact on a day that breaks the rule and on one that keeps it.
  private static func both(
    _ history: CaseHistory, _ fact: CaseFact, _ breaking: Day, _ keeping: Day
  ) -> Pair {
    (history.then(fact, on: breaking), history.then(fact, on: keeping))
  }

  /// On the same day a fact that breaks the rule and one that keeps it.
  private static func either(
    _ history: CaseHistory, _ breaking: CaseFact, _ keeping: CaseFact, _ day: Day
  ) -> Pair {
    (history.then(breaking, on: day), history.then(keeping, on: day))
  }
}

extension CaseFact {
  static func corrected(_ event: Int) -> CaseFact { .corrected(Corrected(event: event, reason: "误登")) }
}
