extension CaseState {
  /// The last day for the reply: the due day, or the delayed day of Art. 35; nil while neither is known.
  func lastDay(_ calendars: OfficeCalendars) throws(CalendarError) -> Day? {
    if let delay = currentRound?.lawfulDelay { return delay.until }
    return try Clock.due(of: self, calendars: calendars)?.day
  }

  /// Whether the period ran out before a day.
  func isPeriodOver(on day: Day, _ calendars: OfficeCalendars) throws(CalendarError) -> Bool {
    guard let lastDay = try lastDay(calendars) else { return false }
    return day > lastDay
  }

  /// Whether a step of a day can still stop, restart or lengthen the period: not after it ran out, nor after the
  /// reply. Such a step is on record and marked, and moves nothing.
  func canStopClock(on day: Day, _ calendars: OfficeCalendars) throws(CalendarError) -> Bool {
    guard let round = currentRound, round.reply == nil else { return false }
    return try !isPeriodOver(on: day, calendars)
  }
}

extension ReplyRound {
  var lawfulDelay: Delay? { delay.flatMap { $0.isLawful ? $0 : nil } }

  /// The extension that counts: only one does (Art. 33).
  var lawfulExtension: Extension? { extensions.first { $0.workingDays > 0 } }
}
