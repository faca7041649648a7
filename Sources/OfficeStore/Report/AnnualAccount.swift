public import Disclosure

/// A report year as the office file has it: the report, what it rests on, and what changed since it was published.
public struct AnnualAccount: Sendable {
  /// The report: as published, or as counted now while it was not.
  public let report: AnnualReport
  /// As counted now.
  public let current: AnnualReport
  /// As published; nil when no report of the year before was published or adopted.
  public let lastYear: AnnualReport?
  /// In order: the last one is in force.
  public let publications: [ReportPublication]
  /// Where 二 comes from.
  public let carriedIn: CarriedIn
  /// The office's own words, as published or as they stand while nothing was.
  public let paragraphs: [AnnualPart: String]
  /// The office's own words as they stand now: those that a publication puts on record.
  public let paragraphsNow: [AnnualPart: String]
  /// For part 六: what merged offices brought, as entered at publication, or now while nothing was published.
  public let openingBalances: [OpeningBalance]
  /// For part 六, as known at publication, or now while nothing was published.
  public let feeIncome: FeeIncome
  /// Applications that arrived in the year and were not confirmed at its end: they are next year's (Art. 31).
  public let unconfirmed: [CaseRow]
  /// Where ``current`` differs from the report that this program published.
  public let differences: [ReportDifference]
  /// The parts whose words were changed since.
  public let rewrittenParts: [AnnualPart]
  /// What made the differences, since this year's report was published.
  public let moves: ReportMoves
  /// What made 二 differ from the count: the moves of last year's 四 since its report was published.
  public let carriedInMoves: ReportMoves
  /// Cases that the year counted and that were destroyed since: ``current`` lacks them, and what was published stands.
  public let erased: Int

  /// In force; nil while nothing was published.
  public var publication: ReportPublication? { publications.last }

  /// The identities of the report.
  public func identities(stated: [StatedFigure]? = nil) -> IdentityReport {
    IdentityReport(
      checking: report, lastYear: lastYear, openingBalances: carriedIn.balances, stated: stated)
  }
}
