public import Disclosure

/// Why a file is no `kaijuan-annual-report/1`: where, what stands there, and what should.
public enum AnnualReportFileError: Error, Hashable, Sendable {
  case notJSON(JSONSyntaxError)
  case invalid(Fault)

  /// A place in a well-formed JSON text that breaks the interchange form.
  public struct Fault: Hashable, Sendable {
    /// As `table3.rows.granted[2]`, counted from 0; empty for the whole text.
    public let path: String
    /// From 1.
    public let line: Int
    /// What stands there, as written; nil for an array, an object or a missing key.
    public let value: String?
    public let problem: Problem
  }

  /// What is wrong, with what would be right.
  public enum Problem: Hashable, Sendable {
    case missingKey
    case unknownKey(known: [String])
    /// A key, as of a row, that stands twice in its object.
    case duplicateKey
    case wrongKind(expected: [JSONKind])
    case wrongText(expected: String)
    case emptyText
    case wrongLength(found: Int, expected: Int)
    /// Not a whole number from 0 to ``AnnualReportFile/largestCount``.
    case notACount
    /// Not a whole number from `first` to 9999: earlier reports have no such tables.
    case notAReportYear(first: Int)
    case notMoney(MoneyTextError)
  }
}
