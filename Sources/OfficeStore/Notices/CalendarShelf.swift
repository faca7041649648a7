import Disclosure

/// The calendars of a book of notices, those of regions added as their cases are met.
struct CalendarShelf {
  let book: NoticeBook
  let basis: CalendarBasis
  private(set) var calendars: OfficeCalendars
  private var regions: Set<RegionCode> = []

  init(_ book: NoticeBook = .carried) {
    self.book = book
    basis = CalendarBasis(book)
    calendars = OfficeCalendars(book)
  }

  /// The calendars with the local days of a case's region.
  ///
  /// The region was copied into the case at its receipt, so that a later change of the setting moves no due
  /// day.
  mutating func calendars(for events: [CaseEvent]) -> OfficeCalendars {
    let added = Self.regions(of: events).subtracting(regions)
    if !added.isEmpty {
      regions.formUnion(added)
      calendars = OfficeCalendars(book, regions: regions)
    }
    return calendars
  }

  static func regions(of events: [CaseEvent]) -> Set<RegionCode> {
    var regions: Set<RegionCode> = []
    for event in events {
      if case .received(let facts) = event.fact, let region = facts.region.flatMap({ RegionCode($0) }) {
        regions.insert(region)
      }
    }
    return regions
  }
}
