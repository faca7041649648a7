public import Disclosure

/// Why a file is no `kaijuan-annual-report/1`.
public typealias AnnualReportFileError = FormError<AnnualReportFault>

/// What a yearly report demands of its values, and this one is not.
public enum AnnualReportFault: Hashable, Sendable {
  case wrongText(expected: String)
  case wrongLength(found: Int, expected: Int)
  /// Not a whole number from 0 to ``AnnualReportFile/largestCount``.
  case notACount
  /// Not a whole number, negative where items became fewer, within ``AnnualReportFile/largestCount``.
  case notAChange
  /// Not a whole number from `first` to 9999: earlier reports have no such tables.
  case notAReportYear(first: Int)
  case notMoney(MoneyTextError)
}
