public import Disclosure

/// A day as a person types it into a form: what a ledger may write, a day without its year, or 今天, 昨天, 明天.
///
/// Other than in a ledger a number of five digits is a slip of the finger, not a date of a spreadsheet.
public enum TypedDate {
  /// - Parameters:
  ///   - text: `2026-11-21` and all that ``LedgerDate`` reads, `11-21`, `11/21`, `11月21日`, `1121`, 今天.
  ///   - today: by which a day without its year is placed.
  ///   - mayLieAhead: then such a day is of the current year, else the nearest that is not after today.
  /// - Throws: ``LedgerDateError``.
  public static func parse(_ text: String, today: Day, mayLieAhead: Bool) throws(LedgerDateError) -> Day {
    let folded = text.foldedToHalfWidth.filter { !$0.isWhitespace }
    if let shift = words[folded] { return today + shift }
    var scanner = DateScanner(folded)
    if let (month, day) = scanner.monthAndDayAlone() {
      let years = mayLieAhead ? [today.year] : (0...8).map { today.year - $0 }
      let days = years.compactMap { Day(year: $0, month: month, day: day) }
      guard let found = days.first(where: { mayLieAhead || $0 <= today }) else { throw .malformed(text) }
      return found
    }
    guard folded.count != 5 else { throw .malformed(text) }
    return try LedgerDate.parse(folded)
  }

  private static let words = ["今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "明天": 1, "明日": 1]
}
