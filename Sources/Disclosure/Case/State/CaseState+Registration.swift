extension CaseState {
  /// Art. 31: the day of confirmation is the day of receipt where the channel needs it.
  mutating func confirmReceipt(on day: Day) {
    guard received.channel.needsConfirmation, receivedOn == nil else { return }
    receivedOn = day
    startFirstRound(on: day)
  }

  mutating func startFirstRound(on day: Day) {
    let rule = LawBook.applying(.replyPeriod, on: governingRegulation.firstDay)
    rounds = [ReplyRound(startedOn: day, period: rule.workingDays, isRedo: false)]
  }

  mutating func register(on day: Day, by person: String) {
    registeredOn = day
    handledBy = person
    if stage == .received { stage = .registered }
  }

  mutating func split(into numbers: [String]) {
    splitInto = numbers
    stage = .replied
  }

  mutating func handOver(on day: Day) {
    handedOverOn = day
    stage = .replied
  }

  mutating func change(_ facts: ContactChanged) {
    phone = facts.phone ?? phone
    address = facts.address ?? address
  }

  mutating func assign(_ facts: Assigned) {
    unit = facts.unit
    unitOfficer = facts.officer
    internalDue = facts.internalDue
    if stage == .registered { stage = .underReview }
  }

  mutating func concludeMatter(on day: Day) {
    concludedOn = day
    stage = .replied
  }

  mutating func archive(_ facts: Archived, on day: Day) {
    (volumeNumber, retentionYears, archivingReason) = (facts.volume, facts.retentionYears, facts.reason)
    archivedOn = day
    stage = .archived
  }

  mutating func beginReview() {
    if stage.isOpen { stage = .underReview }
  }
}
