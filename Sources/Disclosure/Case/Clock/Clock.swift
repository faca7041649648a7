/// The one calculator of deadlines: a pure function of (events, law, calendar).
public enum Clock {
  /// The deadline of the current round of a case.
  ///
  /// With a region of its own days both ends are counted and the earlier is planned with (interpretation).
  ///
  /// - Throws: ``CalendarError``, when a day of the case is before 2007-12-29 or its end after 2050.
  public static func deadline(
    of state: CaseState, calendars: OfficeCalendars
  ) throws(CalendarError) -> Deadline {
    let national = try deadline(of: state, on: calendars.national)
    guard let calendar = calendars.calendar(of: state.received.region) else { return national }
    let regional = try deadline(of: state, on: calendar)
    guard let nationalDue = national.due, let regionalDue = regional.due, nationalDue.day != regionalDue.day
    else { return national }
    let planned = PlannedEnd(national: nationalDue, regional: regionalDue).planned
    let chosen = planned.day == nationalDue.day ? national : regional
    return Deadline(
      due: planned, awaiting: chosen.awaiting, actBy: chosen.actBy, reckoning: chosen.reckoning,
      otherEnd: planned.day == nationalDue.day ? regionalDue : nationalDue)
  }

  /// The due day of ``deadline(of:calendars:)`` alone, without the reckoning.
  ///
  /// - Throws: ``CalendarError``, as there.
  public static func due(
    of state: CaseState, calendars: OfficeCalendars
  ) throws(CalendarError) -> CountedDay? {
    guard let national = try due(of: state, on: calendars.national) else { return nil }
    guard let calendar = calendars.calendar(of: state.received.region),
      let regional = try due(of: state, on: calendar)
    else { return national }
    return PlannedEnd(national: national, regional: regional).planned
  }

  private static func due(
    of state: CaseState, on calendar: WorkingCalendar
  ) throws(CalendarError) -> CountedDay? {
    switch state.received.type {
    case .rectification: return nil
    case .supervision: return state.superiorDue.map { CountedDay(day: $0, isProvisional: false) }
    case .disclosure: break
    }
    guard let round = state.currentRound, try round.wait(on: calendar) == nil else { return nil }
    return try RoundCount(round, on: calendar).end(on: calendar)
  }

  private static func deadline(
    of state: CaseState, on calendar: WorkingCalendar
  ) throws(CalendarError) -> Deadline {
    switch state.received.type {
    case .disclosure: break
    case .rectification: return .waiting(.noStatutoryPeriod, until: nil, [])
    case .supervision:
      guard let due = state.superiorDue else { return .waiting(.noStatutoryPeriod, until: nil, []) }
      return Deadline(
        due: CountedDay(day: due, isProvisional: false), awaiting: nil, actBy: nil, reckoning: [],
        otherEnd: nil)
    }
    guard let round = state.currentRound else {
      let arrival = CountedDay(day: state.arrival, isProvisional: false)
      return .waiting(.confirmation, until: arrival, [.awaitsConfirmation(state)])
    }
    return try deadline(of: round, in: state, on: calendar)
  }

  private static func deadline(
    of round: ReplyRound, in state: CaseState, on calendar: WorkingCalendar
  ) throws(CalendarError) -> Deadline {
    let count = try RoundCount(round, on: calendar)
    if let wait = try round.wait(on: calendar) {
      let reckoning = try Reckoner(state, round, count, calendar).lines(through: wait.since, wait: wait)
      return .waiting(wait.cause, until: wait.end, reckoning)
    }
    let due = try count.end(on: calendar)
    let reckoning = try Reckoner(state, round, count, calendar).lines(through: due.day, wait: nil)
    return Deadline(due: due, awaiting: nil, actBy: nil, reckoning: reckoning, otherEnd: nil)
  }
}

extension Deadline {
  static func waiting(
    _ awaiting: Awaiting, until end: CountedDay?, _ reckoning: [ReckoningLine]
  ) -> Deadline {
    Deadline(due: nil, awaiting: awaiting, actBy: end, reckoning: reckoning, otherEnd: nil)
  }
}
