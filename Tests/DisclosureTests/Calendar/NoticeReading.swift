import Disclosure

/// A plain reading of the notices: the last that names a day decides it, else the day of the week. A second
/// reckoning beside ``WorkingCalendar``, for the years that have a notice.
struct NoticeReading {
  private var isWorkingByNotice: [Day: Bool] = [:]

  init(_ notices: [HolidayNotice], local overlay: RegionalOverlay? = nil) {
    for item in notices.sorted(by: { $0.issued < $1.issued }).flatMap(\.items) {
      var day = item.offFrom
      while day <= item.offThrough {
        isWorkingByNotice[day] = false
        day = day + 1
      }
      for day in item.makeUp { isWorkingByNotice[day] = true }
    }
    for day in overlay?.off ?? [] { isWorkingByNotice[day] = false }
    for day in overlay?.makeUp ?? [] { isWorkingByNotice[day] = true }
  }

  func isWorking(_ day: Day) -> Bool {
    // 2007-12-29, the first day of the range, was a Saturday.
    isWorkingByNotice[day] ?? ((day - ("2007-12-29" as Day)) % 7 >= 2)
  }
}
