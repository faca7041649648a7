/// 开斋节 (1 Shawwal) and 古尔邦节 (10 Dhu al-Hijja) by the tabular Islamic calendar, a day more or less.
enum IslamicFestivals {
  /// The computed days of both festivals within a range, in order.
  static func days(from first: Day, through last: Day) -> [Day] {
    let years = islamicYear(around: first)...islamicYear(around: last)
    return years.flatMap { [day(year: $0, month: 10, day: 1), day(year: $0, month: 12, day: 10)] }
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
