/// Whether a reply was in time.
public enum Timeliness: Hashable, Sendable {
  case inTime
  /// After the last day.
  case late(lastDay: Day)
  /// After the day on which the period would have ended without a consultation, whose letter has no recorded day of
  /// delivery: how long it stopped the clock is unknown.
  case unknown(earliest: Day)
}
