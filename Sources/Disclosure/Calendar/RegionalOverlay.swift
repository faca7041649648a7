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

  /// The undecided days in runs, a festival's days each.
  public var undecidedRuns: [ClosedRange<Day>] {
    undecided.sorted().reduce(into: []) { runs, day in
      if let last = runs.last, day <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
  }

  /// Whether days off of the same festival decide a run of undecided days: they begin within a week of it, for the
  /// moon moves a computed day by a day or two, and the next festival of the name is months away.
  public func settles(_ run: ClosedRange<Day>, of festival: String) -> Bool {
    guard name == festival, let first = off.min() else { return false }
    return (run.lowerBound - 7...run.upperBound + 7).contains(first)
  }

  /// The overlay without the undecided days that others settle.
  public func settled(by others: [RegionalOverlay]) -> RegionalOverlay {
    guard !undecided.isEmpty else { return self }
    let open = undecidedRuns.filter { run in !others.contains { $0.settles(run, of: name) } }
    return RegionalOverlay(
      name: name, issuer: issuer, number: number, scope: scope, off: off, makeUp: makeUp,
      undecided: open.flatMap { Day.days(from: $0.lowerBound, through: $0.upperBound) })
  }

  /// The overlays that the program carries.
  public static let carried: [RegionalOverlay] = [hubei2020, guangxi2017, liangshan2011] + linxia
}
