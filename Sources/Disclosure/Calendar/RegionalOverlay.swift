/// Days off and make-up days that a province or an autonomous prefecture sets beside the State Council's.
///
/// Off by default. How local days act on the periods of Art. 33 is unwritten: see ``PlannedEnd``.
public struct RegionalOverlay: Hashable, Sendable {
  /// The occasion, as 壮族三月三.
  public let name: String
  /// Who set the days.
  public let issuer: String
  /// 文号 or the instrument it rests on; nil where no source names one.
  public let number: String?
  /// The regions it binds, each with all that lie in it.
  public let scope: [RegionCode]
  /// Days off.
  public let off: [Day]
  /// Days worked instead. They override the State Council's days off, as `off` overrides its make-up days.
  public let makeUp: [Day]
  /// Days that the local government may yet declare off: a span through one has no certain end.
  public let undecided: [Day]

  public init(
    name: String, issuer: String, number: String? = nil, scope: [RegionCode], off: [Day],
    makeUp: [Day] = [], undecided: [Day] = []
  ) {
    self.name = name
    self.issuer = issuer
    self.number = number
    self.scope = scope
    self.off = off
    self.makeUp = makeUp
    self.undecided = undecided
  }

  /// Whether a region lies in its scope.
  public func binds(_ region: RegionCode) -> Bool { scope.contains { $0.contains(region) } }

  /// What a reckoning cites: issuer, and number where known.
  public var source: String { number.map { "\(issuer) \($0)" } ?? issuer }

  /// The overlays that the program carries.
  public static let carried: [RegionalOverlay] = [hubei2020, guangxi2017, liangshan2011] + linxia

  /// The carried overlays that bind a region.
  public static func carried(for region: RegionCode) -> [RegionalOverlay] {
    carried.filter { $0.binds(region) }
  }
}
