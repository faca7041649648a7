/// The interchange form of a yearly report, `kaijuan-annual-report/1`: JSON in UTF-8.
///
/// Row keys are those of ``Disclosure/AnnualRow``, and which rows a file has follows its year's form. A blank
/// cell is null, and so is a table 二 that was not entered. Fees are in 万元 with up to four decimals.
public enum AnnualReportFile {
  /// What `format` says.
  public static let format = "kaijuan-annual-report/1"

  /// The largest figure of a cell; it keeps every sum of a table far from overflow.
  public static let largestCount = 999_999_999_999

  static let keys = ["format", "office", "year", "table2", "table3", "table4"]
  static let table2Keys = [
    "rules", "normativeDocuments", "licences", "penalties", "compulsoryMeasures", "fees",
  ]
  static let documentKeys = ["made", "repealed", "inForce"]
  static let table3Keys = ["columns", "rows"]
}
