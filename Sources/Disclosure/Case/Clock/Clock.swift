/// The one calculator of deadlines: a pure function of (events, law, calendar).
public enum Clock {
  /// The deadline of the current round of a case.
  ///
  /// With a region of its own days both ends are counted and the earlier is planned with (interpretation).
  ///
  /// - Parameters:
  ///   - state: what the events of the case amount to.
  ///   - calendars: the days of the State Council's notices, and of the region.
  ///   - isExplained: whether with its ``Deadline/reckoning``, which costs many times the count itself; else it is
  ///     empty.
  /// - Throws: ``CalendarError``, when a day of the case is before 2007-12-29 or its end after 2050.
  public static func deadline(
    of state: CaseState, calendars: OfficeCalendars, isExplained: Bool = true
  ) throws(CalendarError) -> Deadline {
    let national = try deadline(of: state, on: calendars.national(beside: state.received.region), isExplained)
    guard let calendar = calendars.calendar(of: state.received.region) else { return national }
    return try national.planned(beside: deadline(of: state, on: calendar, isExplained))
  }

  /// The due day of ``deadline(of:calendars:isExplained:)`` alone.
  ///
  /// - Throws: ``CalendarError``, as there.
  public static func due(
    of state: CaseState, calendars: OfficeCalendars
  ) throws(CalendarError) -> CountedDay? {
    try deadline(of: state, calendars: calendars, isExplained: false).due
  }

  private static func deadline(
    of state: CaseState, on calendar: WorkingCalendar, _ isExplained: Bool
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
      return .waiting(.confirmation, until: arrival, isExplained ? [.awaitsConfirmation(state)] : [])
    }
    return try deadline(of: round, in: state, on: calendar, isExplained)
  }

  private static func deadline(
    of round: ReplyRound, in state: CaseState, on calendar: WorkingCalendar, _ isExplained: Bool
  ) throws(CalendarError) -> Deadline {
    let count = try RoundCount(round, on: calendar)
    let wait = try round.wait(on: calendar)
    let due = wait == nil ? try count.end(on: calendar) : nil
    var reckoning: [ReckoningLine] = []
    if isExplained, let last = wait?.since ?? due?.day {
      reckoning = try Reckoner(state, round, count, calendar).lines(through: last, wait: wait)
    }
    if let wait { return .waiting(wait.cause, until: wait.end, reckoning) }
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
