/// How long it is to the day by which a yearly report is to be sent up and published (Art. 49: 31 January).
public struct ReportCountdown: Hashable, Sendable {
  /// The report year, which the last day follows.
  public let year: Int
  public let lastDay: Day
  /// Calendar days; 0 on the last day.
  public let daysLeft: Int

  /// Nil on a day from which the next last day is further away.
  ///
  /// - Parameters:
  ///   - today: the day to count from.
  ///   - monthAndDay: of the last day, `01-31`; a day of every year.
  ///   - days: how many before the last day the countdown begins.
  public init?(today: Day, lastDay monthAndDay: String, within days: Int) {
    let years = [today.year, today.year + 1]
    let next = years.lazy.compactMap { try? Day(iso: "\($0)-\(monthAndDay)") }.first { $0 >= today }
    guard let next, next - today <= days else { return nil }
    year = next.year - 1
    lastDay = next
    daysLeft = next - today
  }

  /// Whether a text is a month and a day, `01-31`, and no 29 February, which only some years have.
  public static func isDayOfEveryYear(_ text: String) -> Bool {
    text.utf8.count == 5 && (try? Day(iso: "2025-" + text)) != nil
  }
}
