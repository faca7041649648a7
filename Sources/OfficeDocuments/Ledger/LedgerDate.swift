public import Disclosure

/// The dates that people and spreadsheet programs write.
///
/// `2025-03-05`, `2025/3/5`, `2025.3.5`, `2025年3月5日`, `20250305`, the same in full width or with a time of day
/// behind (dropped: deadlines count days), and the serial numbers of Excel's 1900 date system.
public enum LedgerDate {
  /// Years that a ledger can speak of; the first regulation is of 2007, so 2000 leaves room.
  public static let years = 2000...2099

  /// - Throws: ``LedgerDateError``.
  public static func parse(_ text: String) throws(LedgerDateError) -> Day {
    // What most ledgers write costs a tenth of the walk.
    if let day = try? Day(iso: text), years.contains(day.year) { return day }
    var scanner = DateScanner(text.foldedToHalfWidth)
    guard let first = scanner.number() else { throw .malformed(text) }
    switch first.digits {
    case 4: return try separated(year: first.value, &scanner, text)
    case 5: return try serial(first.value, &scanner, text)
    case 8: return try compact(first.value, &scanner, text)
    case 2 where scanner.isAtMonthAndDay: throw .twoDigitYear(text)
    case 1, 2: throw scanner.endsInYear ? .yearLast(text) : .malformed(text)
    default: throw .malformed(text)
    }
  }

  private static func separated(
    year: Int, _ scanner: inout DateScanner, _ text: String
  ) throws(LedgerDateError) -> Day {
    guard let (month, day) = scanner.monthAndDay(), scanner.isAtEndOrTime else { throw .malformed(text) }
    return try checked(year, month, day, text)
  }

  private static func compact(
    _ digits: Int, _ scanner: inout DateScanner, _ text: String
  ) throws(LedgerDateError) -> Day {
    guard scanner.isAtEndOrTime else { throw .malformed(text) }
    return try checked(digits / 10_000, digits / 100 % 100, digits % 100, text)
  }

  /// Excel counts days from 1900-01-01 as 1, and counts a 29 February 1900 that never was; so for all later
  /// days its day 0 is 1899-12-30.
  private static func serial(
    _ number: Int, _ scanner: inout DateScanner, _ text: String
  ) throws(LedgerDateError) -> Day {
    guard scanner.isAtEndOrFraction else { throw .malformed(text) }
    guard (36_526...73_050).contains(number) else { throw .serialOutOfRange(text) }
    let dayZero: Day = "1899-12-30"
    return dayZero + number
  }

  private static func checked(
    _ year: Int, _ month: Int, _ day: Int, _ text: String
  ) throws(LedgerDateError) -> Day {
    guard years.contains(year) else { throw .yearOutOfRange(text, year: year) }
    guard (1...12).contains(month) else { throw .noSuchMonth(text, month: month) }
    if let found = Day(year: year, month: month, day: day) { return found }
    let last = (28...31).last { Day(year: year, month: month, day: $0) != nil } ?? 31
    throw .noSuchDay(text, last: last)
  }
}
