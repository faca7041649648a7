/// The calendars that deadlines of an office are counted by: the national one, and with local days for its regions.
public struct OfficeCalendars: Sendable {
  /// The State Council's days alone.
  public let national: WorkingCalendar
  private let regional: [RegionCode: Pair]

  /// The two readings of a region's days.
  private struct Pair {
    /// The State Council's days alone, the local ones named where they fall.
    let national: WorkingCalendar
    let regional: WorkingCalendar
  }

  /// - Parameters:
  ///   - book: the notices that the program carries and those that the office accepted.
  ///   - knownOn: leaves out notices issued later; nil takes all.
  ///   - regions: the regions whose local days are to be shown beside the national end.
  public init(
    _ book: NoticeBook = .carried, knownOn: Day? = nil, regions: Set<RegionCode> = []
  ) {
    national = WorkingCalendar(notices: book.national, knownOn: knownOn)
    var regional: [RegionCode: Pair] = [:]
    for region in regions {
      let overlays = book.overlays(for: region)
      guard !overlays.isEmpty else { continue }
      regional[region] = Pair(
        national: WorkingCalendar(notices: book.national, knownOn: knownOn, noted: overlays),
        regional: WorkingCalendar(notices: book.national, knownOn: knownOn, overlays: overlays))
    }
    self.regional = regional
  }

  /// The calendar with the local days of a region, or nil when it has none.
  public func calendar(of region: String?) -> WorkingCalendar? {
    region.flatMap { RegionCode($0) }.flatMap { regional[$0] }?.regional
  }

  /// The State Council's days alone, with the local days of a region named where they fall.
  func national(beside region: String?) -> WorkingCalendar {
    region.flatMap { RegionCode($0) }.flatMap { regional[$0] }?.national ?? national
  }
}
