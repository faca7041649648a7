/// What a notice must be before it is taken in. Every notice of 2008–2026 passes.
public struct NoticeCheck: Sendable {
  /// The years that can be counted.
  static let years = WorkingCalendar.range.lowerBound.year + 1...WorkingCalendar.range.upperBound.year
  /// The longest so far: the Spring Festival of 2020 in Hubei, eleven days beyond the State Council's.
  static let longestHoliday = 15

  let notice: CalendarNotice

  public init(_ notice: CalendarNotice) { self.notice = notice }

  private var arrangement: HolidayNotice { notice.arrangement }

  /// Checks the notice in itself: its year and days.
  public func checkDays() throws(NoticeFault) {
    guard Self.years.contains(arrangement.year) else {
      throw NoticeFault(part: .year, problem: .yearOutOfRange(Self.years))
    }
    guard !arrangement.items.isEmpty else { throw NoticeFault(part: .items, problem: .noDays) }
    for index in arrangement.items.indices { try checkRange(index) }
    for index in arrangement.items.indices { try checkMakeUp(index) }
  }

  /// Checks the notice against the day of its entry and what is known already.
  public func check(today: Day, against book: NoticeBook) throws(NoticeFault) {
    try checkDays()
    try checkIssued(today: today)
    try checkKnown(book)
    if notice.locality == nil {
      try checkYear(book)
    } else {
      try checkFestivals(book)
    }
  }

  private func checkRange(_ index: Int) throws(NoticeFault) {
    let item = arrangement.items[index]
    try checkYear(of: item.offFrom, .offFrom(item: index))
    guard item.offFrom <= item.offThrough else {
      throw NoticeFault(part: .offThrough(item: index), problem: .endsBeforeItBegins(first: item.offFrom))
    }
    let days = item.offThrough - item.offFrom + 1
    guard days <= Self.longestHoliday else {
      throw NoticeFault(
        part: .offThrough(item: index), problem: .tooLong(days: days, most: Self.longestHoliday))
    }
    try checkYear(of: item.offThrough, .offThrough(item: index))
    let earlier = arrangement.items[..<index].first {
      $0.offFrom <= item.offThrough && item.offFrom <= $0.offThrough
    }
    if let earlier {
      throw NoticeFault(part: .offFrom(item: index), problem: .overlaps(festival: earlier.festival))
    }
  }

  private func checkMakeUp(_ index: Int) throws(NoticeFault) {
    let items = arrangement.items
    for (place, day) in items[index].makeUp.enumerated() {
      let part = NoticeFault.Part.makeUp(item: index, place)
      try checkYear(of: day, part)
      guard day.weekday.isWeekend else { throw NoticeFault(part: part, problem: .makeUpNoWeekendDay(day)) }
      if let off = items.first(where: { $0.offFrom <= day && day <= $0.offThrough }) {
        throw NoticeFault(part: part, problem: .makeUpOffToo(day, festival: off.festival))
      }
      let earlier = items[..<index].flatMap(\.makeUp) + items[index].makeUp[..<place]
      guard !earlier.contains(day) else { throw NoticeFault(part: part, problem: .makeUpTwice(day)) }
    }
  }

  /// Days in December of the year before: 29 December 2018 was worked by the notice for 2019.
  private func checkYear(of day: Day, _ part: NoticeFault.Part) throws(NoticeFault) {
    let isDecemberBefore = day.year == arrangement.year - 1 && day.month == 12
    guard day.year == arrangement.year || isDecemberBefore, WorkingCalendar.range.contains(day) else {
      throw NoticeFault(part: part, problem: .dayOfOtherYear(day, year: arrangement.year))
    }
  }

  private func checkIssued(today: Day) throws(NoticeFault) {
    guard arrangement.issued <= today else {
      throw NoticeFault(part: .issued, problem: .issuedInFuture(today: today))
    }
    guard (arrangement.year - 1...arrangement.year).contains(arrangement.issued.year) else {
      throw NoticeFault(part: .issued, problem: .issuedInOtherYear(year: arrangement.year))
    }
  }
}
