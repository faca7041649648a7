/// The answer to whether a yearly report obeys its own arithmetic.
public struct IdentityReport: Hashable, Sendable {
  /// In the order of ``Identity``, then of the form.
  public let breaches: [Breach]
  /// Identities without input. They do not decide the answer.
  public let notAssessable: [NotAssessable]

  /// Whether every identity that could be assessed holds.
  public var holds: Bool { breaches.isEmpty }

  /// Checks a report.
  ///
  /// - Parameters:
  ///   - report: the report to check, whoever made it.
  ///   - lastYear: the same office's report of the year before, for E and F.
  ///   - openingBalances: what offices merged in during the year brought, for E.
  ///   - stated: the figures that the report's text repeats, for G; nil without a text.
  public init(
    checking report: AnnualReport, lastYear: AnnualReport? = nil, openingBalances: [OpeningBalance] = [],
    stated: [StatedFigure]? = nil
  ) {
    let succession = YearSuccession(report: report, lastYear: lastYear, openingBalances: openingBalances)
    let comparison = StatedComparison(stated, report, lastYear: lastYear)
    breaches =
      report.table3.blanks + report.table4.blanks + report.table3.sumBreaches + report.table4.sumBreaches
      + succession.breaches + comparison.breaches
    notAssessable = succession.notAssessable + comparison.notAssessable
  }
}
