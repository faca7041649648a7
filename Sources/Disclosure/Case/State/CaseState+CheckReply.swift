extension CaseState {
  mutating func checkReply(
    _ facts: Replied, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    if let earlier = currentRound?.reply {
      mark(.secondReply, event, [.regulation(36)], "本案已于\(earlier.issuedOn.iso)答复；答复有误的，先更正原记录")
    }
    checkGrounds(facts, event)
    checkReasons(facts, event)
    checkItems(facts, event)
    checkThirdPartyAsked(facts, event)
    checkObjectors(facts, event)
    checkReviewPassed(facts, event)
    checkSameReply(facts, event)
    checkPaper(facts, event)
    checkCopies(facts, event)
    try checkAwaiting(facts, event, calendars)
    switch facts.outcome {
    case .closedNotClarified: try checkNotClarified(facts, event, calendars)
    case .closedFeeUnpaid: try checkFeeUnpaid(facts, event, calendars)
    case .unavailableStillUnclear: checkStillUnclear(event)
    case .notProcessedExcessive: checkExcessive(event)
    case .granted, .partlyGranted, .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability,
      .refusedThirdPartyRights, .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile,
      .refusedSpecialAccessRegime, .doesNotExist, .otherOrganResponsible, .unavailableNeedsCreation,
      .notProcessedPetition, .notProcessedRepeat, .notProcessedPublishedMaterial,
      .notProcessedReconfirmation, .closedOther:
      break
    }
  }

  private mutating func checkGrounds(_ facts: Replied, _ event: CaseEvent) {
    if facts.outcome == .partlyGranted && facts.grounds.isEmpty {
      mark(.partDisclosureWithoutGround, event, [.regulation(37)], "部分公开，未登记不予公开部分的理由类型")
    }
    if let unfit = facts.grounds.first(where: { !$0.isGround }) {
      mark(.groundUnfit, event, [.regulation(36, item: 3)], "“\(unfit.name)”不是不予公开的理由类型")
    }
  }

  private mutating func checkStillUnclear(_ event: CaseEvent) {
    guard currentRound?.clarifications.isEmpty ?? true else { return }
    mark(.closedWithoutClarification, event, [.regulation(30)], "以补正后仍不明确答复，但没有告知过补正")
  }

  private mutating func checkExcessive(_ event: CaseEvent) {
    if let reasons = currentRound?.justifications.last {
      guard reasons.isReasonable == true else { return }
      return mark(
        .reasonsFoundSound, event, [.regulation(35)], "申请人说明的理由已认定为合理，不能以数量、频次过多不予处理")
    }
    mark(.replyWhileAwaiting, event, [.regulation(35)], "以数量、频次过多不予处理，但没有要求申请人说明理由")
  }

  private mutating func checkNotClarified(
    _ facts: Replied, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard let request = currentRound?.unansweredClarification else {
      mark(.closedWithoutClarification, event, [.regulation(30)], "以逾期不补正结案，但没有尚待补正的告知")
      return
    }
    if hasOnlyLateClarification, facts.isEnteredByHand {
      mark(
        .closedWithoutClarification, event, [.regulation(30)],
        "补正告知是在收到申请7个工作日以后或者期限届满以后作出的，申请人未补正不能视为放弃申请（本程序的理解）")
    }
    let end = try lastDayOfOthers(
      request.workingDays, after: request.deliveredOn ?? request.requestedOn, calendars)
    if event.day <= end {
      mark(
        .closedBeforeClarificationEnd, event, [.regulation(30)],
        "补正期限至\(end.iso)，\(event.day.iso)以逾期不补正结案过早")
    }
  }

  private mutating func checkFeeUnpaid(
    _ facts: Replied, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard let fee = currentRound?.openFee else {
      mark(.closedWithoutFeeNotice, event, [.feeMeasures()], "以逾期未缴费结案，但没有收费通知")
      return
    }
    let period = LawBook.applying(.feePayment, on: fee.noticedOn).workingDays
    let end = try lastDayOfOthers(period, after: fee.deliveredOn ?? fee.noticedOn, calendars)
    if event.day <= end {
      mark(
        .closedBeforeFeeEnd, event, [.feeMeasures()], "缴费期限至\(end.iso)，\(event.day.iso)以逾期未缴费结案过早")
    } else if fee.deliveredOn == nil, facts.isEnteredByHand {
      mark(
        .closedBeforeFeeEnd, event, [.feeMeasures()],
        "收费通知的送达日期没有登记，缴费期限是否届满无法判断，即以逾期未缴费结案；请更正收费通知的记录并填写送达日期")
    }
  }
}
