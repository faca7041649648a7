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

  /// The events that still count, in order of their legal days, those of one day in order of entry. A correction reaches
  /// only what was entered before it. What counts in place of a wrong event stands where that one stood.
  public static func standing(_ events: [CaseEvent]) -> [CaseEvent] {
    let latestFirst = events.sorted { $0.sequence > $1.sequence }
    let corrections = Dictionary(latestFirst.compactMap(\.correction)) { later, _ in later }
    var voided: Set<Int> = []
    var places: [Int: Int] = [:]
    for (sequence, correction) in corrections.sorted(by: { $0.key > $1.key }) where !voided.contains(sequence)
    {
      voided.insert(correction.event)
      // With a correction that was wrong itself goes what it put in place.
      if let gone = corrections[correction.event]?.replacement { voided.insert(gone) }
      if let replacement = correction.replacement { places[replacement] = correction.event }
    }
    func place(_ sequence: Int) -> Int { places[sequence].map(place) ?? sequence }
    return events.filter { !voided.contains($0.sequence) }
      .sorted { ($0.day, place($0.sequence), $0.sequence) < ($1.day, place($1.sequence), $1.sequence) }
  }
}

extension CaseEvent {
  /// What it corrects, where that was entered before it, and what it puts in its place, where that was after it.
  fileprivate var correction: (sequence: Int, Corrected)? {
    guard case .corrected(let correction) = fact, correction.event < sequence else { return nil }
    let replacement = correction.replacement.flatMap { $0 > sequence ? $0 : nil }
    return (sequence, Corrected(event: correction.event, reason: correction.reason, replacement: replacement))
  }
}
