/// Why a day may still change.
public enum ProvisionalReason: Hashable, Sendable {
  /// The year's holiday arrangements are not out.
  case arrangementsAwaited(year: Int)
  /// 29–31 December, which the next year's notice may change.
  case yearEnd(year: Int)
  /// A festival that the local government fixes.
  case localDecision(festival: String, source: String)
}

extension WorkingCalendar {
  /// Why days after `start` through `end` may still change, each reason once, in the order of the days.
  ///
  /// - Throws: ``CalendarError/outOfRange(_:)``.
  public func provisionalReasons(
    after start: Day, through end: Day
  ) throws(CalendarError) -> [ProvisionalReason] {
    guard start < end, try hasProvisionalDay(after: start, through: end) else { return [] }
    var reasons: [ProvisionalReason] = []
    for day in Day.days(from: start + 1, through: end) {
      guard let reason = try provisionalReason(of: day), !reasons.contains(reason) else { continue }
      reasons.append(reason)
    }
    return reasons
  }

  private func provisionalReason(of day: Day) throws(CalendarError) -> ProvisionalReason? {
    let status = try status(of: day)
    guard status.isProvisional else { return nil }
    if case .undecided(let festival, let source) = status.nature {
      return .localDecision(festival: festival, source: source)
    }
    return years.contains(day.year) ? .yearEnd(year: day.year) : .arrangementsAwaited(year: day.year)
  }
}
