extension CaseState {
  /// Marks what is wrong with an event, seen from the state before it.
  mutating func check(_ event: CaseEvent, _ calendars: OfficeCalendars) throws(CalendarError) {
    checkStage(event)
    checkReceipt(event)
    checkTold(event)
    switch event.fact {
    case .clarificationRequested(let facts): try checkClarification(facts, event, calendars)
    case .clarificationReceived: try checkClarificationReceived(event, calendars)
    case .consultationSent(let facts): try checkSent(facts, event, calendars)
    case .superiorAsked(let facts): try checkStops(ifSet: facts.stopsClock, event, calendars)
    case .justificationRequested(let facts):
      checkPeriod(facts.workingDays, event)
      try checkStops(ifSet: facts.stopsClock, event, calendars)
    case .delayedDaySet(let facts):
      try checkStops(.lateDelayedDay, event, calendars)
      try checkDelay(facts, event, calendars)
    case .feeNoticed(let facts):
      try checkStops(.lateFeeNotice, event, calendars)
      checkAmount(facts, event)
    case .extended(let facts): try checkExtension(facts, event, calendars)
    case .consultationDelivered(let facts): checkConsultation(facts.consultation, event)
    case .consultationUndelivered(let facts):
      checkConsultation(facts.consultation, event)
      mark(.consultationUndelivered, event, [.regulation(32)], "意见征询书未送达，十五个工作日未起算，应再次送达")
    case .consultationAnswered(let facts): checkConsultation(facts.consultation, event)
    case .applicantTold(let facts): checkConsultation(facts.consultation, event)
    case .disclosureTold(let facts): checkDisclosureTold(facts, event)
    case .feePaid(let facts): try checkPayment(facts, event, calendars)
    case .replied(let facts): try checkReply(facts, event, calendars)
    case .disputeFiled(let facts): try checkDispute(facts, event, calendars)
    case .disputeAnswered(let facts): checkDispute(known: facts.dispute, event)
    case .disputeConcluded(let facts):
      checkDispute(known: facts.dispute, event)
      checkConclusion(facts, event)
    case .disputeAppealed(let facts):
      checkDispute(known: facts.dispute, event)
      checkAppeal(facts.dispute, event)
    case .redoOrdered(let facts):
      checkPeriod(facts.workingDays, event)
      checkDispute(known: facts.dispute, event)
      checkRedo(facts.dispute, event)
    case .serviceAttempted(let facts): checkService(facts, event)
    case .withdrawn(let facts): checkWithdrawal(facts, event)
    case .receiptConfirmed: checkConfirmation(on: event.day, event)
    case .opinionProposed(let facts): checkProposed(facts, event)
    case .reviewed(let facts): checkReviewed(facts, event)
    case .letterMade(let facts): checkMade(facts, event)
    case .letterVoided(let facts): checkVoiding(facts, event)
    case .attached(let facts): checkAttached(facts, event)
    case .received, .registered, .split, .handedOver, .respondentChanged, .contactChanged, .lawChosen,
      .assigned, .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted, .superiorAnswered,
      .justificationReceived, .searched, .deidentified, .served, .serviceReturned, .matterConcluded,
      .superiorDueSet, .archived,
      .corrected:
      break
    }
  }

  private mutating func checkStage(_ event: CaseEvent) {
    let kind = event.fact.kind
    let permission = EventPermission.of(kind)
    // A clarification or a payment that nothing asked for, or a letter that was not made, has a mark of its own: it is
    // not told twice.
    let isMarkedBelow = [.clarificationReceived, .feePaid, .letterVoided].contains(kind)
    let hasOwnMark = permission.stages.contains(stage) && isMarkedBelow
    guard !hasOwnMark, let refusal = permission.refusal(in: self) else { return }
    let isOfStage = !permission.stages.contains(stage)
    let order = conflict(of: event) ?? (isOfStage ? beginningOfStage : nil)
    mark(.notPermittedAtStage, event, permission.articles, refusal + (order ?? ""))
  }

  private mutating func checkClarificationReceived(
    _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard let request = currentRound?.unansweredClarification else {
      let order = conflict(of: event, with: .clarificationRequested) ?? ""
      return mark(.clarificationNotRequested, event, [.regulation(30)], "收到补正，但没有尚待补正的告知\(order)")
    }
    // A ledger tells neither the period nor the day of delivery.
    guard request.isPeriodKnown else { return }
    let end = try lastDayOfOthers(
      request.workingDays, after: request.deliveredOn ?? request.requestedOn, calendars)
    guard event.day > end else { return }
    mark(.clarifiedLate, event, [.regulation(30)], "补正期限至\(end.iso)，\(event.day.iso)才收到补正，请核对是否有正当理由")
  }

  /// The answers name a consultation by its id alone: one that is still out keeps it.
  private mutating func checkSent(
    _ facts: ConsultationSent, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    checkPeriod(facts.workingDays, event)
    checkOpinionPeriod(facts, event)
    try checkStops(.stopsNothing, event, calendars)
    let id = facts.consultation
    guard currentRound?.openConsultations.contains(where: { $0.id == id }) == true else { return }
    mark(.consultationUnknown, event, [.regulation(32)], "序号为\(id)的征求意见尚未结束，应另编序号")
  }

  private mutating func checkConsultation(_ id: String, _ event: CaseEvent) {
    guard currentRound?.consultations.contains(where: { $0.id == id }) != true else { return }
    let order = conflict(of: event, with: .consultationSent) ?? ""
    mark(.consultationUnknown, event, [.regulation(32)], "没有序号为\(id)的征求意见\(order)")
  }

  private mutating func checkDispute(known id: String, _ event: CaseEvent) {
    guard !disputes.contains(where: { $0.id == id }) else { return }
    let order = conflict(of: event, with: .disputeFiled) ?? ""
    mark(.disputeUnknown, event, [], "没有案号为\(id)的复议或诉讼\(order)")
  }
}
