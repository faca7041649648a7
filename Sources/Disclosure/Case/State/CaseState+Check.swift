extension CaseState {
  /// Marks what is wrong with an event, seen from the state before it.
  mutating func check(_ event: CaseEvent, _ calendars: OfficeCalendars) throws(CalendarError) {
    checkStage(event)
    checkReceipt(event)
    switch event.fact {
    case .clarificationRequested(let facts): try checkClarification(facts, event, calendars)
    case .clarificationReceived: checkClarificationReceived(event)
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
    case .feePaid: try checkPayment(event, calendars)
    case .replied(let facts): try checkReply(facts, event, calendars)
    case .disputeFiled(let facts): try checkDispute(facts, event, calendars)
    case .disputeAnswered(let facts): checkDispute(known: facts.dispute, event)
    case .disputeConcluded(let facts):
      checkDispute(known: facts.dispute, event)
      checkConcludedOnce(facts.dispute, event)
    case .disputeAppealed(let facts): checkDispute(known: facts.dispute, event)
    case .redoOrdered(let facts):
      checkPeriod(facts.workingDays, event)
      checkDispute(known: facts.dispute, event)
    case .serviceAttempted(let facts): checkService(facts, event)
    case .withdrawn(let facts): checkWithdrawal(facts, event)
    case .receiptConfirmed: checkConfirmation(on: event.day, event)
    case .received, .registered, .split, .handedOver, .respondentChanged, .contactChanged, .lawChosen,
      .assigned, .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted, .applicantTold,
      .disclosureTold, .superiorAnswered, .justificationReceived, .searched, .opinionProposed, .reviewed,
      .served, .serviceReturned, .matterConcluded, .superiorDueSet, .archived,
      .corrected:
      break
    }
  }

  private mutating func checkStage(_ event: CaseEvent) {
    let permission = EventPermission.of(event.fact.kind)
    guard let refusal = permission.refusal(in: self) else { return }
    let isOfStage = !permission.stages.contains(stage)
    let order = conflict(of: event) ?? (isOfStage ? beginningOfStage : nil)
    mark(.notPermittedAtStage, event, permission.articles, refusal + (order ?? ""))
  }

  private mutating func checkClarificationReceived(_ event: CaseEvent) {
    guard currentRound?.unansweredClarification == nil else { return }
    let order = conflict(of: event, with: .clarificationRequested) ?? ""
    mark(.clarificationNotRequested, event, [.regulation(30)], "收到补正，但没有尚待补正的告知\(order)")
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

  /// A dispute that is decided changes its result only by an appeal, or by correcting the entry.
  private mutating func checkConcludedOnce(_ id: String, _ event: CaseEvent) {
    guard let earlier = disputes.last(where: { $0.id == id })?.concludedOn else { return }
    mark(.disputeUnknown, event, [], "案号为\(id)的复议或诉讼已于\(earlier.iso)审结；记录有误的，先更正原记录")
  }
}
