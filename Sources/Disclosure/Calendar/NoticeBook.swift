/// All notices that deadlines are counted by: those that the program carries and those that an office accepted.
public struct NoticeBook: Hashable, Sendable {
  /// Accepted by the office, in the order of acceptance.
  public let accepted: [CalendarNotice]
  /// Of the State Council, each once.
  public let national: [HolidayNotice]
  /// Local days, the carried ones first.
  public let overlays: [RegionalOverlay]

  /// What the program carries.
  public static let carried = NoticeBook(accepted: [])

  /// A notice that the program carries counts as carried, also where an office accepted it: of two texts under one
  /// number the program's stands, and ``contradicting`` names the other.
  public init(accepted: [CalendarNotice]) {
    let carried = HolidayNotice.published.map { CalendarNotice($0) }
    let local = RegionalOverlay.carried.compactMap(\.number).map(CaseNumber.folded)
    let numbers = Set(carried.map(\.key) + local)
    let own = accepted.filter { !numbers.contains($0.key) }
    self.accepted = accepted
    self.national = (carried + own.filter { $0.locality == nil }).map(\.arrangement)
    self.overlays =
      RegionalOverlay.carried
      + own.sorted { $0.arrangement.issued < $1.arrangement.issued }.flatMap(\.overlays)
  }

  private init(accepted: [CalendarNotice], national: [HolidayNotice], overlays: [RegionalOverlay]) {
    (self.accepted, self.national, self.overlays) = (accepted, national, overlays)
  }

  /// The book without some of its notices.
  public func restricted(
    national isKept: (HolidayNotice) -> Bool, overlays isOverlayKept: (RegionalOverlay) -> Bool
  ) -> NoticeBook {
    NoticeBook(
      accepted: accepted, national: national.filter(isKept), overlays: overlays.filter(isOverlayKept))
  }

  /// An accepted notice that only changes a year's arrangements, where these are not known: alone it would make the
  /// year falsely certain.
  public var orphan: HolidayNotice? {
    let years = Set(accepted.filter { $0.locality == nil }.map(\.arrangement.year))
    return years.sorted().lazy.compactMap { year in
      national.filter { $0.year == year }.min { $0.issued < $1.issued }
    }.first { NoticeCheck(CalendarNotice($0)).missingStatutoryDay != nil }
  }

  /// Those that were accepted and stand otherwise among the carried ones.
  public var contradicting: [CalendarNotice] {
    accepted.filter { accepted in
      HolidayNotice.published.contains {
        CalendarNotice($0).key == accepted.key && !CalendarNotice($0).isSame(as: accepted)
      }
    }
  }

  /// Whether the year's arrangements are known.
  public func knows(year: Int) -> Bool { national.contains { $0.year == year } }

  /// The local days that bind a region.
  public func overlays(for region: RegionCode) -> [RegionalOverlay] { overlays.filter { $0.binds(region) } }

  public func adding(_ notice: CalendarNotice) -> NoticeBook { NoticeBook(accepted: accepted + [notice]) }

  public func removing(_ notice: CalendarNotice) -> NoticeBook {
    NoticeBook(accepted: accepted.filter { $0 != notice })
  }
}
