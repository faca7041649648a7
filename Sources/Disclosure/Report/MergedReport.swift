/// Several offices' reports of one year put together, cell by cell.
///
/// A cell that one office left blank is blank in the sum, too, for nobody knows what it holds. So is a table 二 that
/// one office did not enter. ``gaps`` says whose part is missing.
public struct MergedReport: Hashable, Sendable {
  public let report: AnnualReport
  /// In the order of the form.
  public let gaps: [MergeGap]

  /// - Parameters:
  ///   - name: what the merged report is called, as the county or the department above.
  ///   - reports: at least one, all of one year.
  public init(name: String, of reports: [AnnualReport]) {
    precondition(Set(reports.map(\.year)).count == 1, "reports of one year are merged")
    var sum = ReportSum(offices: reports.map(\.office))
    report = AnnualReport(
      office: name, year: reports[0].year, table2: sum.table2(reports.map(\.table2)),
      table3: sum.table3(reports.map(\.table3)), table4: sum.table4(reports.map(\.table4)))
    gaps = sum.gaps
  }
}
