/// How a consultation stands on a day (Arts. 32, 34): what has come of it, and until when it is waited for.
public enum ConsultationStanding: Hashable, Sendable {
  /// The letter came back: its period never began.
  case undelivered(Day)
  /// On which day the other side got the letter is not on record: the period has no certain end.
  case undated
  /// The period for an opinion runs to this day.
  case awaited(until: CountedDay)
  /// The period is over without an opinion. Of a third party that is no consent, of another organ it is.
  case silent(CountedDay)
  /// An opinion came in, in its period or after it.
  case answered(Day, isLate: Bool)
}

extension ReplyRound.Consultation {
  /// - Parameters:
  ///   - today: the day on which it is asked.
  ///   - calendar: by which the period is counted.
  /// - Throws: ``CalendarError`` where the days cannot be counted.
  public func standing(
    today: Day, on calendar: WorkingCalendar
  ) throws(CalendarError) -> ConsultationStanding {
    let end = try end(on: calendar)
    if let answeredOn { return .answered(answeredOn, isLate: end.map { answeredOn > $0.day } ?? false) }
    if let undeliveredOn { return .undelivered(undeliveredOn) }
    guard let end else { return .undated }
    return today > end.day ? .silent(end) : .awaited(until: end)
  }
}
