/// What one office handed in for one year: a report, or by mistake several.
public struct Submission: Hashable, Sendable {
  /// At least one.
  public private(set) var reports: [CollectedReport]

  /// The report that counts: of several with the same figures the first, of several that differ none, for nobody
  /// knows which is right.
  public var valid: CollectedReport? {
    let figures = Set(reports.map(\.report.figures))
    return figures.count == 1 ? reports.first : nil
  }

  /// The reports of each office together, in the order in which the offices first come.
  static func grouped(_ reports: [CollectedReport]) -> [Submission] {
    var places: [String: Int] = [:]
    var submissions: [Submission] = []
    for report in reports {
      if let place = places[report.officeKey] {
        submissions[place].reports.append(report)
      } else {
        places[report.officeKey] = submissions.count
        submissions.append(Submission(reports: [report]))
      }
    }
    return submissions
  }
}

extension AnnualReport {
  /// The report without its office, whose name may be written in other widths.
  fileprivate var figures: AnnualReport {
    AnnualReport(office: "", year: year, table2: table2, table3: table3, table4: table4)
  }
}
