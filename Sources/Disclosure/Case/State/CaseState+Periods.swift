extension CaseState {
  mutating func requestClarification(
    _ facts: ClarificationRequested, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    beginReview()
    let isLate = try isAfterClarificationLimit(day, calendars)
    let canStop = try canStopClock(on: day, calendars)
    let isLawful = canStop && !isRepeatedClarification && !isLate
    updateRound {
      $0.clarifications.append(
        .init(
          requestedOn: day, deliveredOn: facts.deliveredOn,
          workingDays: ReplyRound.countable(facts.workingDays), isLawful: isLawful,
          isPeriodKnown: facts.whatToAdd != nil))
    }
  }

  /// The clarified application answers every request that is out: a second, unlawful one must not keep the first
  /// waiting.
  mutating func receiveClarification(on day: Day) {
    updateRound { round in
      for index in round.clarifications.indices where round.clarifications[index].receivedOn == nil {
        round.clarifications[index].receivedOn = day
      }
    }
  }

  /// Whether a request was sent before in this round (Art. 30: 一次性告知). The regulation of 2007 set no number.
  var isRepeatedClarification: Bool {
    governingRegulation == .regulation2019 && currentRound?.clarifications.isEmpty == false
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
    guard currentRound?.lawfulExtension == nil, try canStopClock(on: day, calendars) else { return 0 }
    return max(0, min(facts.workingDays, maximumExtension))
  }

  var maximumExtension: Int {
    LawBook.applying(.extensionPeriod, on: governingRegulation.firstDay).workingDays
  }

  mutating func noticeFee(
    _ facts: FeeNoticed, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    beginReview()
    let isLawful = try canStopClock(on: day, calendars)
    updateRound {
      $0.fees.append(
        .init(
          noticedOn: day, deliveredOn: facts.deliveredOn, basis: facts.basis, amount: facts.amount,
          isLawful: isLawful, owed: facts.amount.map(ReplyRound.yuan)))
    }
  }

  /// A payment answers every notice that is out: a later notice takes the place of an earlier one. Paid is what leaves
  /// nothing owed; where an amount is not known, any payment does.
  mutating func pay(_ facts: FeePaid, on day: Day) {
    updateRound { round in
      guard let open = round.fees.lastIndex(where: { $0.paidOn == nil }) else { return }
      if let amount = facts.amount, let owed = round.fees[open].owed, ReplyRound.yuan(amount) < owed {
        round.fees[open].owed = owed - ReplyRound.yuan(amount)
        return
      }
      for index in round.fees.indices where round.fees[index].paidOn == nil {
        round.fees[index].paidOn = day
      }
    }
  }
}
