extension CaseState {
  /// Reads the events of a case into its state.
  ///
  /// Events that a later one corrected no longer count. The rest are taken in order of their legal days, for facts
  /// are often entered late; the receipt comes first in any case.
  ///
  /// - Returns: nil when there is no receipt among the events.
  /// - Throws: ``CalendarError``, when a day of the case cannot be counted.
  public static func replay(
    _ events: [CaseEvent], calendars: OfficeCalendars
  ) throws(CalendarError) -> CaseState? {
    let standing = standing(events)
    guard let first = standing.first(where: { $0.fact.kind == .received }),
      case .received(let received) = first.fact
    else { return nil }
    var state = CaseState(received, on: first.day)
    if let receivedOn = state.receivedOn { state.startFirstRound(on: receivedOn) }
    for event in standing where event.sequence != first.sequence {
      try state.check(event, calendars)
      try state.apply(event, calendars)
    }
    try state.judge(standing, calendars)
    return state
  }

  /// The events that still count, in order of their legal days.
  public static func standing(_ events: [CaseEvent]) -> [CaseEvent] {
    var voided: Set<Int> = []
    for event in events.sorted(by: { $0.sequence > $1.sequence }) where !voided.contains(event.sequence) {
      if case .corrected(let correction) = event.fact { voided.insert(correction.event) }
    }
    return events.filter { !voided.contains($0.sequence) }
      .sorted { ($0.day, $0.sequence) < ($1.day, $1.sequence) }
  }
}
