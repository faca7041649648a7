/// The days that notices and overlays name, before they are counted: by date, each with what set it.
struct CalendarPlan {
  /// The years whose notice is known.
  let years: Set<Int>
  private(set) var special: [Day: DayStatus.Nature] = [:]
  private var undecided: Set<Day> = []

  /// - Parameters:
  ///   - overlays: local days, which count.
  ///   - noted: local days that are named and do not count.
  init(notices: [HolidayNotice], overlays: [RegionalOverlay], noted: [RegionalOverlay] = []) {
    years = Set(notices.map(\.year))
    for year in WorkingCalendar.range.lowerBound.year...WorkingCalendar.range.upperBound.year
    where !years.contains(year) {
      addStatutoryDays(ofYear: year)
    }
    for notice in notices.sorted(by: { ($0.issued, $0.year) < ($1.issued, $1.year) }) { add(notice) }
    for overlay in overlays { add(overlay.settled(by: overlays)) }
    for overlay in noted { note(overlay.settled(by: noted)) }
  }

  static func ordinary(_ day: Day) -> DayStatus.Nature { day.weekday.isWeekend ? .weekend : .workday }

  func nature(of day: Day) -> DayStatus.Nature { special[day] ?? Self.ordinary(day) }

  /// The spans that a notice which is not known may still change, and the days that a local government may.
  var provisionalSpans: [ClosedRange<Day>] {
    let bounds = WorkingCalendar.range
    let spans = (bounds.lowerBound.year...bounds.upperBound.year).compactMap(provisionalSpan(ofYear:))
    return spans + undecided.map { $0...$0 }
  }

  private func provisionalSpan(ofYear year: Int) -> ClosedRange<Day>? {
    let end = Day.lastDay(ofYear: year)
    // The notice of 2008 is the first; the days of December 2007 in range are those that it names.
    let isKnown = years.contains(year) || year == WorkingCalendar.range.lowerBound.year
    guard isKnown else { return Day.firstDay(ofYear: year)...end }
    return years.contains(year + 1) ? nil : end - 2...end
  }

  private mutating func addStatutoryDays(ofYear year: Int) {
    for (day, festival) in StatutoryHolidays.days(ofYear: year) ?? [:] {
      special[day] = .holiday(festival: festival, source: "《全国年节及纪念日放假办法》")
    }
  }

  private mutating func add(_ notice: HolidayNotice) {
    for item in notice.items {
      for day in Day.days(from: item.offFrom, through: item.offThrough) {
        special[day] = .holiday(festival: item.festival, source: notice.number)
      }
      for day in item.makeUp { special[day] = .makeUp(festival: item.festival, source: notice.number) }
    }
  }

  private mutating func add(_ overlay: RegionalOverlay) {
    for day in overlay.off { special[day] = .holiday(festival: overlay.name, source: overlay.source) }
    for day in overlay.makeUp { special[day] = .makeUp(festival: overlay.name, source: overlay.source) }
    // A make-up day is undecided too: local decisions have cancelled national ones (Guangxi 2017).
    for day in overlay.undecided where nature(of: day).isWorking {
      special[day] = .undecided(festival: overlay.name, source: overlay.source)
      undecided.insert(day)
    }
  }

  private mutating func note(_ overlay: RegionalOverlay) {
    for day in overlay.off where nature(of: day).isWorking {
      special[day] = .localDayOff(festival: overlay.name, source: overlay.source)
    }
    for day in overlay.undecided where nature(of: day).isWorking {
      special[day] = .undecided(festival: overlay.name, source: overlay.source)
    }
  }
}
