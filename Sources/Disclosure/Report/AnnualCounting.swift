/// Which rows of a year's table 三 count one case.
///
/// This is the definition; a count by SQL must give the same rows. A result counts in the year of the day that
/// decides whether the reply was in time: by post the day it was posted, handed over the day signed, online the
/// day sent, and never the date printed on the letter. Source: 国办公开办函〔2021〕30号; 〔2016〕235号.
public enum AnnualCounting {
  /// How a case ended.
  public struct Result: Hashable, Sendable {
    /// The day that decides "in time".
    public let day: Day
    /// The row that counts it, as ``Outcome/row`` names it.
    public let row: AnnualRow

    public init(day: Day, row: AnnualRow) {
      self.day = day
      self.row = row
    }
  }

  /// The rows that count a case, or nil when the case does not touch the year: received after it, or ended
  /// before it.
  ///
  /// A case waiting at the year's end for clarification, a third party or a fee is open, hence carried out.
  ///
  /// - Parameters:
  ///   - receivedOn: the day of receipt by Art. 31.
  ///   - result: nil while the case is open.
  ///   - year: the year of the report.
  public static func rows(receivedOn: Day, result: Result?, year: Int) -> Set<AnnualRow>? {
    guard receivedOn.year <= year else { return nil }
    let intake: AnnualRow = receivedOn.year == year ? .newlyReceived : .carriedIn
    guard let result, result.day.year <= year else { return [intake, .carriedOut] }
    guard result.day.year == year else { return nil }
    let row = AnnualForm(reportYear: year)?.row(counting: result.row) ?? result.row
    return [intake, row, .total]
  }
}
