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
    var state = CaseState(received, on: first.day, by: first.person)
    state.standing = standing
    state.stageBegunBy = first
    state.regulation = chosenLaw(standing)
    state.checkReceived(first)
    if let receivedOn = state.receivedOn { state.startFirstRound(on: receivedOn) }
    for event in standing where event.sequence != first.sequence {
      try state.check(event, calendars)
      let stage = state.stage
      try state.apply(event, calendars)
      if state.stage != stage { state.stageBegunBy = event }
    }
    state.checkCorrections(standing, of: events)
    try state.judge(standing, calendars)
    return state
  }

  /// The law that was chosen last. It governs the case from its receipt, whenever it was chosen.
  private static func chosenLaw(_ standing: [CaseEvent]) -> RegulationVersion? {
    var chosen: RegulationVersion?
    for event in standing {
      if case .lawChosen(let facts) = event.fact { chosen = facts.version }
    }
    return chosen
  }

  /// The events that still count, in order of their legal days. A correction reaches only what was entered before it.
  public static func standing(_ events: [CaseEvent]) -> [CaseEvent] {
    var voided: Set<Int> = []
    for event in events.sorted(by: { $0.sequence > $1.sequence }) where !voided.contains(event.sequence) {
      if case .corrected(let correction) = event.fact, correction.event < event.sequence {
        voided.insert(correction.event)
      }
    }
    return events.filter { !voided.contains($0.sequence) }
      .sorted { ($0.day, $0.sequence) < ($1.day, $1.sequence) }
  }
}
