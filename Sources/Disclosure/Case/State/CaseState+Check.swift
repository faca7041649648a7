extension CaseState {
  /// Marks what is wrong with an event, seen from the state before it.
  mutating func check(_ event: CaseEvent, _ calendars: OfficeCalendars) throws(CalendarError) {
    checkStage(event)
    checkReceipt(event)
    switch event.fact {
    case .clarificationRequested: try checkClarification(event, calendars)
    case .clarificationReceived:
      if currentRound?.clarifications.contains(where: { $0.receivedOn == nil }) != true {
        mark(.clarificationNotRequested, event, [.regulation(30)], "收到补正，但没有尚待补正的告知")
      }
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
    case .disputeConcluded(let facts): checkDispute(known: facts.dispute, event)
    case .disputeAppealed(let facts): checkDispute(known: facts.dispute, event)
    case .redoOrdered(let facts): checkDispute(known: facts.dispute, event)
    case .receiptConfirmed: checkConfirmation(event)
    case .received, .registered, .split, .handedOver, .respondentChanged, .contactChanged, .lawChosen,
      .assigned, .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted, .consultationSent,
      .applicantTold, .disclosureTold, .superiorAsked, .superiorAnswered, .justificationRequested,
      .justificationReceived, .delayedDaySet, .feeNoticed, .searched, .opinionProposed, .reviewed,
      .serviceAttempted, .served, .serviceReturned, .withdrawn, .matterConcluded, .superiorDueSet, .archived,
      .corrected:
      break
    }
  }

  private mutating func checkStage(_ event: CaseEvent) {
    let permission = EventPermission.of(event.fact.kind)
    guard let refusal = permission.refusal(in: self) else { return }
    mark(.notPermittedAtStage, event, permission.articles, refusal)
  }

  private mutating func checkReceipt(_ event: CaseEvent) {
    guard event.day < arrival, event.fact.kind != .corrected else { return }
    mark(
      .beforeReceipt, event, [.regulation(31)],
      "\(event.fact.kind.name)日期\(event.day.iso)早于收到申请日期\(arrival.iso)")
  }

  private mutating func checkConfirmation(_ event: CaseEvent) {
    guard event.day > arrival else { return }
    mark(
      .lateConfirmation, event, [.regulation(31)],
      "申请\(arrival.iso)到达，\(event.day.iso)才与申请人确认，迟延确认的风险由本机关承担")
  }

  private mutating func checkConsultation(_ id: String, _ event: CaseEvent) {
    guard currentRound?.consultations.contains(where: { $0.id == id }) != true else { return }
    mark(.consultationUnknown, event, [.regulation(32)], "没有序号为\(id)的征求意见")
  }

  private mutating func checkDispute(known id: String, _ event: CaseEvent) {
    guard !disputes.contains(where: { $0.id == id }) else { return }
    mark(.disputeUnknown, event, [], "没有案号为\(id)的复议或诉讼")
  }
}
