extension CaseState {
  /// What one event changes. Whether it was lawful is for ``check(_:_:)``.
  mutating func apply(_ event: CaseEvent, _ calendars: OfficeCalendars) throws(CalendarError) {
    let day = event.day
    switch event.fact {
    case .received, .urged, .leaderNoted, .conferred, .contacted, .noted, .corrected, .lawChosen:
      break
    case .receiptConfirmed: confirmReceipt(on: day)
    case .registered: register(on: day, by: event.person)
    case .split(let facts): split(into: facts.into)
    case .handedOver: handOver(on: day)
    case .respondentChanged(let facts): respondentOrgan = facts.organ
    case .contactChanged(let facts): change(facts)
    case .assigned(let facts): assign(facts)
    case .unitReturned: (unit, unitOfficer) = (nil, nil)
    case .clarificationRequested(let facts): try requestClarification(facts, on: day, calendars)
    case .clarificationReceived: receiveClarification(on: day)
    case .consultationSent(let facts): try send(facts, on: day, calendars)
    case .consultationDelivered(let facts): deliver(facts, on: day)
    case .consultationUndelivered(let facts):
      updateConsultation(facts.consultation) { $0.undeliveredOn = day }
    case .consultationAnswered(let facts): answer(facts, on: day)
    case .applicantTold(let facts): tell(facts, on: day)
    case .disclosureTold(let facts): tell(facts, on: day)
    case .superiorAsked(let facts): try ask(facts, on: day, calendars)
    case .superiorAnswered: superiorAnswered(on: day)
    case .extended(let facts): try extend(facts, on: day, calendars)
    case .justificationRequested(let facts): try requestJustification(facts, on: day, calendars)
    case .justificationReceived(let facts): receiveJustification(facts, on: day)
    case .delayedDaySet(let facts): try delay(facts, on: day, calendars)
    case .feeNoticed(let facts): try noticeFee(facts, on: day, calendars)
    case .feePaid(let facts): pay(facts, on: day)
    case .searched(let facts): search(facts)
    case .deidentified(let facts): deidentify(facts)
    case .opinionProposed(let facts): propose(facts, event)
    case .reviewed(let facts): review(facts, event)
    case .replied(let facts): reply(facts, on: day)
    case .serviceAttempted(let facts): updateRound { $0.reply?.attempt(facts, on: day) }
    case .served(let facts): updateRound { $0.reply?.sign(facts, on: day) }
    case .serviceReturned(let facts): updateRound { $0.reply?.takeBack(facts, on: day) }
    case .withdrawn(let facts): withdraw(facts, on: day)
    case .disputeFiled(let facts): file(facts, on: day)
    case .disputeAnswered(let facts): updateDispute(facts.dispute) { $0.answeredOn = day }
    case .disputeConcluded(let facts): updateDispute(facts.dispute) { $0.conclude(facts, on: day) }
    case .disputeAppealed(let facts): updateDispute(facts.dispute) { $0.appeal(on: day) }
    case .redoOrdered(let facts): redo(facts, on: day)
    case .matterConcluded: concludeMatter(on: day)
    case .superiorDueSet(let facts): superiorDue = facts.due
    case .letterMade(let facts): make(facts, event)
    case .letterVoided(let facts): void(facts, on: day)
    case .attached(let facts): attach(facts, event)
    case .archived(let facts): archive(facts, on: day)
    }
  }
}
