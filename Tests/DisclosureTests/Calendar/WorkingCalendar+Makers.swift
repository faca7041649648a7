import Disclosure

extension WorkingCalendar {
  /// The calendar by the notices issued through a day.
  static func known(on day: Day) -> WorkingCalendar {
    WorkingCalendar(notices: HolidayNotice.published, knownOn: day)
  }

  /// The calendar with the carried local days of a region.
  static func observed(in region: RegionCode) -> WorkingCalendar {
    WorkingCalendar(notices: HolidayNotice.published, overlays: NoticeBook.carried.overlays(for: region))
  }

  /// The calendar with one more local day off or make-up day.
  static func with(off: [Day] = [], makeUp: [Day] = []) -> WorkingCalendar {
    let overlay = RegionalOverlay(name: "试", issuer: "试", scope: ["110000"], off: off, makeUp: makeUp)
    return WorkingCalendar(notices: HolidayNotice.published, overlays: [overlay])
  }

  /// Statutory days alone, as if no notice had ever been issued.
  static let statutory = WorkingCalendar(notices: [])
}
