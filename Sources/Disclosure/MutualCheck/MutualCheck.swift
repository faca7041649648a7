/// 案卷互查: what a checklist finds in a sample of the volumes that were concluded in a period.
public struct MutualCheck: Sendable {
  /// The office whose volumes are checked.
  public let office: String
  public let period: ReportPeriod
  /// By which anybody draws the same sample again.
  public let seed: String
  /// How many cases were concluded in the period.
  public let population: Int
  /// In the order in which they were drawn.
  public let cases: [CheckedCase]

  public init(
    office: String, period: ReportPeriod, seed: String, population: Int, cases: [CheckedCase]
  ) {
    self.office = office
    self.period = period
    self.seed = seed
    self.population = population
    self.cases = cases
  }

  /// Of each line of the list how many of the cases it applies to, and in how many of them something is missing or late.
  public var sums: [(point: CheckPoint, applying: Int, faulty: Int)] {
    CheckPoint.allCases.map { point in
      (
        point, cases.count { $0.points.contains(point) },
        cases.count { $0.faults.contains { $0.point == point } }
      )
    }
  }
}
