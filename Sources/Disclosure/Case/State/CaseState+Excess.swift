// Art. 35: the number and frequency of applications clearly exceeds what is reasonable.
extension CaseState {
  mutating func requestJustification(
    _ facts: JustificationRequested, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    beginReview()
    let canStop = try canStopClock(on: day, calendars)
    updateRound {
      $0.justifications.append(
        .init(
          requestedOn: day, workingDays: facts.workingDays.map(ReplyRound.countable),
          stopsClock: facts.stopsClock && canStop))
    }
  }

  mutating func receiveJustification(_ facts: JustificationReceived, on day: Day) {
    updateRound { round in
      for index in round.justifications.indices where round.justifications[index].receivedOn == nil {
        round.justifications[index].receivedOn = day
        round.justifications[index].isReasonable = facts.isReasonable
      }
    }
  }

  /// A day set too late puts nothing off, and does not take the place of one that was set in time.
  mutating func delay(
    _ facts: DelayedDaySet, on day: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    let isLawful = try canStopClock(on: day, calendars)
    updateRound { round in
      guard isLawful || round.delay == nil else { return }
      round.delay = .init(setOn: day, until: facts.until, isLawful: isLawful)
    }
  }
}
