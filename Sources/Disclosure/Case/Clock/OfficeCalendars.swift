/// The calendars that deadlines of an office are counted by: the national one, and with local days for its regions.
public struct OfficeCalendars: Sendable {
  /// The State Council's days alone.
  public let national: WorkingCalendar
  private let regional: [RegionCode: WorkingCalendar]

  /// - Parameters:
  ///   - notices: those the program carries and those the office accepted.
  ///   - knownOn: leaves out notices issued later; nil takes all.
  ///   - regions: the regions whose local days are to be shown beside the national end.
  public init(
    notices: [HolidayNotice] = HolidayNotice.published, knownOn: Day? = nil, regions: Set<RegionCode> = []
  ) {
    national = WorkingCalendar(notices: notices, knownOn: knownOn)
    var regional: [RegionCode: WorkingCalendar] = [:]
    for region in regions {
      let overlays = RegionalOverlay.carried(for: region)
      guard !overlays.isEmpty else { continue }
      regional[region] = WorkingCalendar(notices: notices, knownOn: knownOn, overlays: overlays)
    }
    self.regional = regional
  }

  /// The calendar with the local days of a region, or nil when it has none.
  public func calendar(of region: String?) -> WorkingCalendar? {
    region.flatMap { RegionCode($0) }.flatMap { regional[$0] }
  }
}
