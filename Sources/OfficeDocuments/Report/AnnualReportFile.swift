/// The interchange form of a yearly report, `kaijuan-annual-report/1`: JSON in UTF-8.
///
/// Row keys are those of `AnnualRow` and `Table2Row`, and which rows a file has follows its year's form. A row
/// of table 二 with one column is that column's figure, one with several an object. A blank cell is null, and
/// so is a table 二 that was not entered. Money is in 万元 with up to four decimals.
public enum AnnualReportFile {
  /// What `format` says.
  public static let format = "kaijuan-annual-report/1"

  /// The largest figure of a cell; it keeps every sum of a table far from overflow.
  public static let largestCount = 999_999_999_999

  static let keys = ["format", "office", "year", "table2", "table3", "table4"]
  static let table3Keys = ["columns", "rows"]
}
