import Disclosure

extension LedgerCaseReader {
  /// The facts after the receipt, each on its day.
  func facts(_ values: inout LedgerValues, receivedOn: Day?) -> [LedgerCase.Fact] {
    var facts = LedgerFacts(start: receivedOn ?? defaults.today)
    let registeredOn = values.day(.registeredOn) ?? facts.start
    facts.add(.registered(Registered()), on: registeredOn)
    // The ledger does not say when the case was assigned; it cannot have been before registration.
    if let unit = values.text(.handlingUnit) {
      facts.add(.assigned(Assigned(unit: unit)), on: max(facts.start, registeredOn))
    }
    addPeriods(&facts, &values)
    addReply(&facts, &values)
    addReconsideration(&facts, &values)
    addLitigation(&facts, &values)
    facts.add(.archived(Archived()), on: values.day(.archivedOn))
    for note in values.notes { facts.note(note) }
    return facts.all
  }

  private func addPeriods(_ facts: inout LedgerFacts, _ values: inout LedgerValues) {
    facts.add(
      .clarificationRequested(ClarificationRequested(workingDays: defaults.clarificationDays)),
      on: values.day(.clarificationNotifiedOn))
    facts.add(.clarificationReceived(ClarificationReceived()), on: values.day(.clarificationReceivedOn))
    if let sentOn = values.day(.thirdPartyConsultedOn) {
      let days = LawBook.applying(.thirdPartyConsultation, on: RegulationVersion.regulation2019.firstDay)
      facts.add(
        .consultationSent(
          ConsultationSent(consultation: "1", with: .thirdParty, party: nil, workingDays: days.workingDays)),
        on: sentOn)
    }
    facts.add(
      .consultationAnswered(ConsultationAnswered(consultation: "1")), on: values.day(.thirdPartyAnsweredOn))
    if let toldOn = values.day(.extensionNotifiedOn) {
      let version = LawBook.version(on: facts.start)
      let days = LawBook.applying(.extensionPeriod, on: version.firstDay).workingDays
      facts.add(.extended(Extended(workingDays: days)), on: toldOn)
    }
    facts.add(.feeNoticed(FeeNoticed()), on: values.day(.feeNotifiedOn))
    facts.add(.feePaid(FeePaid()), on: values.day(.feePaidOn))
  }

  private func addReply(_ facts: inout LedgerFacts, _ values: inout LedgerValues) {
    let repliedOn = values.day(.repliedOn)
    let outcome = values.outcome()
    values.requirePair(.repliedOn, .outcome)
    guard let outcome, let repliedOn, outcome.closedOtherAs != .withdrawn else {
      facts.add(.withdrawn(Withdrawn(isSigned: nil)), on: outcome == nil ? nil : repliedOn)
      if let number = values.text(.replyNumber) { facts.note("\(LedgerColumn.replyNumber.name)：\(number)") }
      return
    }
    facts.add(
      .replied(
        Replied(
          outcome: outcome.outcome, grantedHow: outcome.grantedHow, closedOtherAs: outcome.closedOtherAs,
          grounds: outcome.grounds, documentNumber: values.text(.replyNumber))), on: repliedOn)
  }

  private func addReconsideration(_ facts: inout LedgerFacts, _ values: inout LedgerValues) {
    let filedOn = values.day(.reconsiderationFiledOn)
    let conclusion = values.conclusion(
      of: .reconsiderationResult, on: .reconsiderationConcludedOn, filed: .reconsiderationFiledOn)
    guard let filedOn else { return }
    values.requireOrder(filedOn, .reconsiderationFiledOn, conclusion?.day, .reconsiderationConcludedOn)
    add(.reconsideration, "行政复议", filedOn, conclusion, &facts, values)
  }

  private func addLitigation(_ facts: inout LedgerFacts, _ values: inout LedgerValues) {
    let filedOn = values.day(.litigationFiledOn)
    let conclusion = values.conclusion(
      of: .litigationResult, on: .litigationConcludedOn, filed: .litigationFiledOn)
    let kind = values.litigationType()
    guard let filedOn, let kind else { return }
    values.requireOrder(filedOn, .litigationFiledOn, conclusion?.day, .litigationConcludedOn)
    add(kind, "行政诉讼", filedOn, conclusion, &facts, values)
  }

  /// A ledger has no number of the reviewing body or court: the case's own number stands for it.
  private func add(
    _ kind: DisputeKind, _ name: String, _ filedOn: Day, _ conclusion: (result: DisputeResult, day: Day)?,
    _ facts: inout LedgerFacts, _ values: LedgerValues
  ) {
    let dispute = "\(values.text(.caseNumber) ?? "")-\(name)"
    facts.add(.disputeFiled(DisputeFiled(dispute: dispute, as: kind)), on: filedOn)
    guard let conclusion else { return }
    facts.add(
      .disputeConcluded(DisputeConcluded(dispute: dispute, result: conclusion.result)), on: conclusion.day)
  }
}
