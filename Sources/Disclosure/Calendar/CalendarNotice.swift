/// A notice that an office takes in: the State Council's holiday arrangements, or a local government's beside them.
public struct CalendarNotice: Hashable, Sendable {
  /// Who decided for which regions.
  public struct Locality: Hashable, Sendable {
    public let issuer: String
    /// Each with all that lie in it.
    public let scope: [RegionCode]

    public init(issuer: String, scope: [RegionCode]) {
      self.issuer = issuer
      self.scope = scope
    }
  }

  public let arrangement: HolidayNotice
  /// Nil for a notice of the State Council, which binds everywhere.
  public let locality: Locality?

  public init(_ arrangement: HolidayNotice, locality: Locality? = nil) {
    self.arrangement = arrangement
    self.locality = locality
  }

  public var number: String { arrangement.number }

  /// The number with its widths and brackets folded: one key is one notice.
  public var key: String { CaseNumber.folded(number) }

  /// Whether two notices of one number say the same, however their titles and festivals are written.
  func isSame(as other: CalendarNotice) -> Bool {
    arrangement.year == other.arrangement.year && arrangement.issued == other.arrangement.issued
      && Set(arrangement.items.flatMap(\.off)) == Set(other.arrangement.items.flatMap(\.off))
      && Set(arrangement.items.flatMap(\.makeUp)) == Set(other.arrangement.items.flatMap(\.makeUp))
      && Set(locality?.scope ?? []) == Set(other.locality?.scope ?? [])
  }

  /// The days off and make-up days of a local notice, a festival each; none of the State Council's.
  ///
  /// A festival that bears the name of an undecided one settles it, see ``RegionalOverlay/settles(_:of:)``.
  public var overlays: [RegionalOverlay] {
    guard let locality else { return [] }
    return arrangement.items.map { item in
      RegionalOverlay(
        name: item.festival, issuer: locality.issuer, number: number, scope: locality.scope, off: item.off,
        makeUp: item.makeUp)
    }
  }

  /// The first day that can count otherwise with the notice than without it.
  ///
  /// A year's notice also makes the last days of the year before certain.
  public var firstDay: Day {
    let named = arrangement.items.flatMap { [$0.offFrom] + $0.makeUp }
    let first = named.min() ?? Day.firstDay(ofYear: arrangement.year)
    return locality == nil ? min(first, Day.lastDay(ofYear: arrangement.year - 1) - 2) : first
  }
}
