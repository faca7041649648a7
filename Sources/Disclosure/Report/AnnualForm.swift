/// The two forms of the yearly report: which tables and rows a report of a year has.
public enum AnnualForm: String, Codable, CaseIterable, Sendable {
  /// Report years 2019 and 2020: 三（六）其他处理 is one row. Source: 国办公开办函〔2019〕60号.
  case form2019
  /// Report years from 2021: 三（六） has three rows. Source: 国办公开办函〔2021〕30号.
  case form2021

  /// The form of a report year, or nil before 2019, when reports had no such tables.
  public init?(reportYear: Int) {
    switch reportYear {
    case ..<2019: return nil
    case 2019, 2020: self = .form2019
    default: self = .form2021
    }
  }

  /// The rows in official order, 一 to 四.
  public var rows: [AnnualRow] {
    switch self {
    case .form2019: AnnualRow.allCases.filter { !AnnualRow.rowsOfOtherHandling.contains($0) }
    case .form2021: AnnualRow.allCases.filter { $0 != .otherHandling }
    }
  }

  /// The rows that 三（七）总计 sums.
  public var resultRows: [AnnualRow] { rows.filter(\.isResult) }

  /// The row of this form that counts what `row` counts in the other.
  public func row(counting row: AnnualRow) -> AnnualRow {
    switch self {
    case .form2019: AnnualRow.rowsOfOtherHandling.contains(row) ? .otherHandling : row
    case .form2021: row
    }
  }
}

extension AnnualRow {
  /// The three rows of 三（六） that the form of 2019 joins in ``otherHandling``.
  static let rowsOfOtherHandling: [AnnualRow] = [.closedNotClarified, .closedFeeUnpaid, .closedOther]

  /// Whether the row counts a result of the year, 三（一） to 三（六）.
  public var isResult: Bool {
    ![.newlyReceived, .carriedIn, .total, .carriedOut].contains(self)
  }
}
