/// A festival of the Islamic year by its tabular calendar, a day more or less.
struct IslamicFestivals {
  /// 开斋节, 1 Shawwal.
  static let endOfFast = IslamicFestivals(month: 10, dayOfMonth: 1)
  /// 古尔邦节, 10 Dhu al-Hijja.
  static let sacrifice = IslamicFestivals(month: 12, dayOfMonth: 10)

  let month: Int
  let dayOfMonth: Int

  /// The computed days within a range, in order.
  func days(from first: Day, through last: Day) -> [Day] {
    let years = Self.islamicYear(around: first)...Self.islamicYear(around: last)
    return years.map { Self.day(year: $0, month: month, day: dayOfMonth) }
      .filter { first <= $0 && $0 <= last }
  }

  // The tabular calendar: 30 years of 10,631 days, odd months of 30 days, epoch 16 July 622 (Julian),
  // which is day −492,148.
  private static func day(year: Int, month: Int, day: Int) -> Day {
    let monthStart = (59 * (month - 1) + 1) / 2
    return Day(number: Int32(day + monthStart + (year - 1) * 354 + (3 + 11 * year) / 30 - 492_149))
  }

  private static func islamicYear(around day: Day) -> Int {
    (30 * (Int(day.number) + 492_148) + 10_646) / 10_631
  }
}
