extension CaseState {
  /// The last day on which a reply is in time: the due day, or the delayed day of Art. 35; nil while neither is known.
  ///
  /// Where local days off give two ends it is the later: the office plans by the earlier, but who kept to one of the
  /// readings did not break the law (interpretation).
  func lastDay(_ calendars: OfficeCalendars) throws(CalendarError) -> Day? {
    if let delay = currentRound?.lawfulDelay { return delay.until }
    let deadline = try Clock.deadline(of: self, calendars: calendars, isExplained: false)
    return deadline.due.map { max($0.day, deadline.otherEnd?.day ?? $0.day) }
  }

  /// The last day of a period that others have, by the later reading of local days off: it is cut short under neither.
  func lastDayOfOthers(
    _ workingDays: Int, after start: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) -> Day {
    let national = try calendars.national.advance(start, by: workingDays)
    guard let calendar = calendars.calendar(of: received.region) else { return national.day }
    let regional = try calendar.advance(start, by: workingDays)
    return PlannedEnd(national: national, regional: regional).awaited.day
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
