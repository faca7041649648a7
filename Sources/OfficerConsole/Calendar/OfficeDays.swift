import Disclosure
import OfficeStore

/// The days as the office's calendar has them, with the cases that fall due.
struct OfficeDays {
  let today: Day
  /// The State Council's days, with the local ones of the office's region named where they fall.
  private let calendar: WorkingCalendar
  /// How many cases the days of the months shown have; days without any left out.
  private(set) var counts: [Day: Int] = [:]

  init(at desk: Desk) throws(ConsoleFault) {
    today = desk.today
    let code = try desk.reading { (office) throws(StoreError) in try office.setting(.region) }
    let notices = desk.office.notices
    guard let region = RegionCode(code) else {
      calendar = desk.calendar
      return
    }
    calendar = WorkingCalendar(notices: notices.national, noted: notices.overlays(for: region))
  }

  mutating func count(from first: Month, through last: Month, at desk: Desk) throws(ConsoleFault) {
    counts = try desk.reading { (office) throws(StoreError) in
      try office.dueCounts(from: first.first, through: last.last)
    }
  }

  /// Nil outside the days that can be counted.
  func status(of day: Day) -> DayStatus? { try? calendar.status(of: day) }

  /// Nil where the month does not lie whole in the days that can be counted.
  func workingDays(of month: Month) -> Int? {
    try? calendar.workingDays(after: month.first - 1, through: month.last)
  }

  /// Whether a notice may still change days of the month.
  func isProvisional(_ month: Month) -> Bool { isProvisional(from: month.first, through: month.last) }

  /// Whether a notice may still change one of the days.
  func isProvisional(from first: Day, through last: Day) -> Bool {
    ((try? calendar.provisionalReasons(after: first - 1, through: last)) ?? []).isEmpty == false
  }

  /// Working days from today; negative before today, nil outside the days that can be counted.
  func workingDays(to day: Day) -> Int? { try? calendar.workingDays(after: today, through: day) }

  /// Why a day may still change.
  func reasons(of day: Day) -> [ProvisionalReason] {
    (try? calendar.provisionalReasons(after: day - 1, through: day)) ?? []
  }
}
