/// A span of days that a report covers: a year, or what a superior asks for in between.
public struct ReportPeriod: Hashable, Sendable {
  public let first: Day
  public let last: Day

  /// Nil when the last day comes before the first.
  public init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// - Parameter year: 1 to 9999.
  public static func year(_ year: Int) -> ReportPeriod {
    ReportPeriod(unchecked: .firstDay(ofYear: year), .lastDay(ofYear: year))
  }

  private init(unchecked first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }

  /// Reads a day, a month, a quarter or a year: `2026-03-05`, `2026-03`, `2026Q1`, `2026`.
  ///
  /// - Returns: nil for any other text.
  public init?(_ text: String) {
    if let day = try? Day(iso: text) {
      self.init(first: day, last: day)
    } else if let first = ReportPeriod.firstMonth(of: text) {
      self.init(first: first.day, last: first.day.advanced(byMonths: first.months) - 1)
    } else {
      return nil
    }
  }

  private static func firstMonth(of text: String) -> (day: Day, months: Int)? {
    let year = String(text.prefix(4))
    guard (try? Day(iso: year + "-01-01")) != nil else { return nil }
    let rest = text.dropFirst(4)
    if rest.isEmpty { return month("\(year)-01").map { ($0, 12) } }
    if rest.utf8.count == 3 { return month(text).map { ($0, 1) } }
    let quarters = ["Q1": "01", "Q2": "04", "Q3": "07", "Q4": "10"]
    return quarters[rest.uppercased()].flatMap { month("\(year)-\($0)") }.map { ($0, 3) }
  }

  private static func month(_ text: String) -> Day? { try? Day(iso: text + "-01") }
}
