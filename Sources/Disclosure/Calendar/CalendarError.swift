/// Why a count of working days has no answer.
public enum CalendarError: Error, Hashable, Sendable {
  /// Before 2007-12-29, the first day that a known notice names, or after 2050-12-31.
  case outOfRange(Day)
  /// The count ends after 2050-12-31, where the table of lunar days ends.
  case endsAfterRange(start: Day, workingDays: Int)
}
