extension CaseState {
  /// Whether the reply that the annual report counts was in time; nil while it is owed, and for a case that ended by
  /// withdrawal.
  public func countedTimeliness(_ calendars: OfficeCalendars) throws(CalendarError) -> Timeliness? {
    try countedRound.flatMap { index throws(CalendarError) in try timeliness(ofRound: index, calendars) }
  }

  /// The last day for the reply that the annual report counts; nil while none is known.
  public func countedLastDay(_ calendars: OfficeCalendars) throws(CalendarError) -> Day? {
    try countedRound.flatMap { index throws(CalendarError) in try asOfRound(index).lastDay(calendars) }
  }

  /// The first round that ended, else the current one.
  private var countedRound: Int? {
    rounds.firstIndex { $0.reply != nil || $0.withdrawnOn != nil } ?? rounds.indices.last
  }

  func timeliness(ofRound index: Int, _ calendars: OfficeCalendars) throws(CalendarError) -> Timeliness? {
    guard let day = rounds[index].reply?.deciding.day, rounds[index].withdrawnOn == nil else { return nil }
    let state = asOfRound(index)
    if let last = try state.lastDay(calendars) { return day > last ? .late(lastDay: last) : .inTime }
    guard try rounds[index].wait(on: calendars.national)?.cause == .deliveryOfConsultation,
      let earliest = try state.withoutUndatedConsultations.lastDay(calendars), day > earliest
    else { return .inTime }
    return .unknown(earliest: earliest)
  }

  /// The case as it stood in one of its rounds.
  private func asOfRound(_ index: Int) -> CaseState {
    var state = self
    state.rounds = Array(rounds[...index])
    return state
  }

  /// The case as if the letters without a recorded day of delivery had not been delivered: they stop nothing.
  private var withoutUndatedConsultations: CaseState {
    var state = self
    state.updateRound { round in
      for index in round.consultations.indices where round.consultations[index].deliveredOn == nil {
        round.consultations[index].undeliveredOn = round.consultations[index].sentOn
      }
    }
    return state
  }
}
