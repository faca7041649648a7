extension ReplyRound.Consultation {
  /// The last day for an answer (Arts. 32, 34), after which silence is taken for what the law makes of it; nil while
  /// the day on which the letter was served is not on record.
  ///
  /// - Throws: ``CalendarError`` where the days cannot be counted.
  public func end(on calendar: WorkingCalendar) throws(CalendarError) -> CountedDay? {
    guard let deliveredOn else { return nil }
    return try calendar.advance(deliveredOn, by: workingDays)
  }
}
