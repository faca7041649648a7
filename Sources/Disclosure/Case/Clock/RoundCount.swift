/// What is counted in a round: from which day, how many working days, and what is left out.
struct RoundCount {
  /// The day that is not counted: the start of the round, or the latest restart.
  let start: Day
  /// Working days, extensions included.
  let allowance: Int
  let pauses: [Pause]

  init(_ round: ReplyRound, on calendar: WorkingCalendar) throws(CalendarError) {
    start = max(round.startedOn, round.restarts.last?.end ?? round.startedOn)
    allowance = round.allowance
    pauses = try round.pauses(on: calendar)
  }

  /// The last day of the period. Overlapping pauses count once.
  func end(on calendar: WorkingCalendar) throws(CalendarError) -> CountedDay {
    var cursor = start
    var remaining = allowance
    var isProvisional = false
    for pause in pauses where pause.through > cursor {
      let from = max(pause.after, cursor)
      let counted = try calendar.workingDays(after: cursor, through: from)
      guard counted < remaining else { break }
      let isCountProvisional = try calendar.hasProvisionalDay(after: cursor, through: from)
      isProvisional = isProvisional || pause.isProvisional || isCountProvisional
      remaining -= counted
      cursor = pause.through
    }
    let end = try calendar.advance(cursor, by: remaining)
    return CountedDay(day: end.day, isProvisional: isProvisional || end.isProvisional)
  }
}

/// A wait after which the period starts anew.
struct Restart: Hashable, Sendable {
  enum Cause: Hashable, Sendable {
    case clarification, fee
  }

  let cause: Cause
  let begin: Day
  let end: Day
}

extension ReplyRound {
  /// Working days of the period, the extension included.
  var allowance: Int { extensions.reduce(period) { $0 + $1.workingDays } }

  /// Clarifications that arrived and fees that were paid, in order of their end (Art. 30; 国办函〔2020〕109号).
  var restarts: [Restart] {
    let clarified = clarifications.compactMap { clarification in
      clarification.isLawful
        ? clarification.receivedOn.map {
          Restart(cause: .clarification, begin: clarification.requestedOn, end: $0)
        } : nil
    }
    let paid = fees.compactMap { fee in
      fee.isLawful ? fee.paidOn.map { Restart(cause: .fee, begin: fee.noticedOn, end: $0) } : nil
    }
    return (clarified + paid).sorted { $0.end < $1.end }
  }
}
