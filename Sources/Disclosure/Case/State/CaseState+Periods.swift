extension CaseState {
  mutating func requestClarification(
    _ facts: ClarificationRequested, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    beginReview()
    let isFirst = rounds.last?.clarifications.isEmpty ?? true
    let isLate = try isAfterClarificationLimit(day, calendars)
    updateRound {
      $0.clarifications.append(
        .init(
          requestedOn: day, deliveredOn: facts.deliveredOn, workingDays: facts.workingDays,
          isLawful: isFirst && !isLate))
    }
  }

  mutating func receiveClarification(on day: Day) {
    updateRound { round in
      guard let index = round.clarifications.lastIndex(where: { $0.receivedOn == nil }) else { return }
      round.clarifications[index].receivedOn = day
    }
  }

  /// Whether a day is past the 7 working days in which a clarification may be asked for (Art. 30). The regulation
  /// of 2007 set no such limit.
  func isAfterClarificationLimit(
    _ day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) -> Bool {
    guard let round = currentRound, governingRegulation == .regulation2019 else { return false }
    return try day > clarificationLimit(of: round, calendars).day
  }

  func clarificationLimit(
    of round: ReplyRound, _ calendars: OfficeCalendars
  ) throws(CalendarError) -> CountedDay {
    let rule = LawBook.applying(.clarificationNotice, on: RegulationVersion.regulation2019.firstDay)
    return try calendars.national.advance(round.startedOn, by: rule.workingDays)
  }

  mutating func extend(
    _ facts: Extended, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    beginReview()
    let toldOn = facts.toldOn ?? day
    let workingDays = try lawfulExtension(facts, on: max(day, toldOn), calendars)
    updateRound {
      $0.extensions.append(.init(decidedOn: day, toldOn: toldOn, workingDays: workingDays))
    }
  }

  /// The working days that an extension adds: none when it came too late or a second time, and never more than
  /// Art. 33 allows. An unlawful extension is on record and moves nothing.
  private func lawfulExtension(
    _ facts: Extended, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) -> Int {
    guard let round = currentRound, round.extensions.allSatisfy({ $0.workingDays == 0 }) else { return 0 }
    let due = try Clock.deadline(of: self, calendars: calendars).due
    if let due, day > due.day { return 0 }
    return max(0, min(facts.workingDays, maximumExtension))
  }

  var maximumExtension: Int {
    LawBook.applying(.extensionPeriod, on: governingRegulation.firstDay).workingDays
  }

  mutating func requestJustification(_ facts: JustificationRequested, on day: Day) {
    beginReview()
    updateRound {
      $0.justifications.append(
        .init(requestedOn: day, workingDays: facts.workingDays, stopsClock: facts.stopsClock))
    }
  }

  mutating func receiveJustification(on day: Day) {
    updateRound { round in
      guard let index = round.justifications.lastIndex(where: { $0.receivedOn == nil }) else { return }
      round.justifications[index].receivedOn = day
    }
  }

  mutating func noticeFee(_ facts: FeeNoticed, on day: Day) {
    beginReview()
    updateRound {
      $0.fees.append(.init(noticedOn: day, deliveredOn: facts.deliveredOn, amount: facts.amount))
    }
  }

  mutating func payFee(on day: Day) {
    updateRound { round in
      guard let index = round.fees.lastIndex(where: { $0.paidOn == nil }) else { return }
      round.fees[index].paidOn = day
    }
  }
}
