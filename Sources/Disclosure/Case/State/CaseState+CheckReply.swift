extension CaseState {
  mutating func checkReply(
    _ facts: Replied, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    if let earlier = currentRound?.reply {
      mark(.secondReply, event, [.regulation(36)], "本案已于\(earlier.issuedOn.iso)答复；答复有误的，先更正原记录")
    }
    checkGrounds(facts, event)
    switch facts.outcome {
    case .closedNotClarified: try checkNotClarified(event, calendars)
    case .closedFeeUnpaid: try checkFeeUnpaid(event, calendars)
    case .granted, .partlyGranted, .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability,
      .refusedThirdPartyRights, .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile,
      .refusedSpecialAccessRegime, .doesNotExist, .otherOrganResponsible, .unavailableNeedsCreation,
      .unavailableStillUnclear, .notProcessedPetition, .notProcessedRepeat, .notProcessedPublishedMaterial,
      .notProcessedExcessive, .notProcessedReconfirmation, .closedOther:
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

  private mutating func checkNotClarified(
    _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard let request = currentRound?.clarifications.last(where: { $0.receivedOn == nil }) else {
      mark(.closedWithoutClarification, event, [.regulation(30)], "以逾期不补正结案，但没有尚待补正的告知")
      return
    }
    let end = try calendars.national.advance(request.deliveredOn ?? request.requestedOn, by: request.workingDays)
    if event.day <= end.day {
      mark(
        .closedBeforeClarificationEnd, event, [.regulation(30)],
        "补正期限至\(end.day.iso)，\(event.day.iso)以逾期不补正结案过早")
    }
  }

  private mutating func checkFeeUnpaid(
    _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard let fee = currentRound?.openFee else {
      mark(.closedWithoutFeeNotice, event, [.feeMeasures()], "以逾期未缴费结案，但没有收费通知")
      return
    }
    let period = LawBook.applying(.feePayment, on: fee.noticedOn).workingDays
    let end = try calendars.national.advance(fee.deliveredOn ?? fee.noticedOn, by: period)
    if event.day <= end.day {
      mark(
        .closedBeforeFeeEnd, event, [.feeMeasures()], "缴费期限至\(end.day.iso)，\(event.day.iso)以逾期未缴费结案过早")
    }
  }

  mutating func checkDispute(
    _ facts: DisputeFiled, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    if withdrawnOn != nil {
      mark(.disputeOverWithdrawal, event, [], "申请已撤回，仍有\(facts.as_.name)，照实计入表四")
    }
    guard facts.as_ != .litigationAfterReconsideration, let reply else { return }
    let known = reply.servedOn ?? reply.deciding.day
    let limit = try remedyLimit(of: facts.as_, from: known, calendars)
    if event.day > limit.day {
      let kind: Irregularity.Kind = facts.as_ == .reconsideration ? .reconsiderationLate : .litigationLate
      let basis = reply.servedOn == nil ? "答复之日（未登记签收日期）" : "签收之日"
      mark(kind, event, [], "自\(basis)\(known.iso)起算，期限为\(limit.day.iso)，\(event.day.iso)才提出，照实计入表四")
    }
  }

  private func remedyLimit(
    of kind: DisputeKind, from known: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) -> CountedDay {
    let topic: RuleTopic = kind == .reconsideration ? .reconsiderationLimit : .litigationLimit
    let rule = LawBook.applying(topic, on: known)
    switch rule.value {
    case .days(let days): return try calendars.national.workingDay(onOrAfter: known + days)
    case .months(let months): return try calendars.national.workingDay(onOrAfter: known.advanced(byMonths: months))
    case .none, .workingDays, .years, .count, .monthDay, .tiers:
      preconditionFailure("the limit \(topic) is in days or months")
    }
  }
}
