/// The reports that a superior has collected, beside the list of the offices that owe one: what can be merged, and
/// what is missing, there twice, or not expected.
///
/// The latest year among the reports is the one that is merged. A report of the year before stands beside the same
/// office's report, for identities E and F.
public struct ReportCollection: Hashable, Sendable {
  /// An office whose report is merged.
  public struct Member: Hashable, Sendable {
    public let collected: CollectedReport
    public let identities: IdentityReport
  }

  public let year: Int
  /// In the order of the list of offices, else as given.
  public let members: [Member]
  /// Offices with more than one report of a year.
  public let repetitions: [Submission]
  /// Reports of another year that stand beside no report of the year.
  public let ofOtherYears: [CollectedReport]
  /// Offices of the list without a report of the year.
  public let missing: [String]
  /// Reports of offices that are not on the list.
  public let unexpected: [CollectedReport]

  /// Nil without any report.
  ///
  /// - Parameters:
  ///   - reports: in any order, of whatever years.
  ///   - expected: the names of the offices that owe a report; nil where there is no list.
  public init?(_ reports: [CollectedReport], expected: [String]?) {
    guard let year = reports.map(\.report.year).max() else { return nil }
    let submissions = Submission.grouped(reports.filter { $0.report.year == year })
    let offices = Set(submissions.map(\.key))
    let isBefore = { (report: CollectedReport) in
      report.report.year == year - 1 && offices.contains(report.officeKey)
    }
    let before = Submission.grouped(reports.filter(isBefore))
    let lastYear = Dictionary(before.map { ($0.key, $0.valid) }) { first, _ in first }
    let listed = (expected ?? []).map(CollectedReport.key)
    self.year = year
    members = Self.ordered(submissions, as: listed).compactMap(\.valid).map { collected in
      let earlier = lastYear[collected.officeKey].flatMap { $0 }
      return Member(
        collected: collected,
        identities: IdentityReport(checking: collected.report, lastYear: earlier?.report))
    }
    repetitions = (submissions + before).filter { $0.reports.count > 1 }
    ofOtherYears = reports.filter { $0.report.year != year && !isBefore($0) }
    missing = zip(expected ?? [], listed).filter { !offices.contains($1) }.map(\.0)
    unexpected =
      expected == nil ? [] : submissions.filter { !listed.contains($0.key) }.compactMap(\.reports.first)
  }

  /// Whether every office's report is there, once, and obeys its identities.
  public var isSound: Bool {
    missing.isEmpty && unexpected.isEmpty && repetitions.isEmpty && members.allSatisfy(\.identities.holds)
  }

  private static func ordered(_ submissions: [Submission], as listed: [String]) -> [Submission] {
    let places = Dictionary(listed.enumerated().map { ($1, $0) }) { first, _ in first }
    let order = submissions.enumerated().map { (places[$1.key] ?? listed.count, $0, $1) }
    return order.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

extension Submission {
  fileprivate var key: String { reports.first?.officeKey ?? "" }
}
