/// Which cell of a year's table 四 counts one dispute.
///
/// Each dispute counts once, by its state on 31 December. There is no carry-in: a matter pending in one year and
/// concluded in the next stands in both tables. Source: the Regulation, Art. 50(3); 国办公开办函〔2016〕201号.
public enum DisputeCounting {
  /// The decision that ended a dispute. A first judgment that was appealed is none.
  public struct Conclusion: Hashable, Sendable {
    public let day: Day
    public let result: DisputeResult

    public init(day: Day, result: DisputeResult) {
      self.day = day
      self.result = result
    }
  }

  /// The state that counts a dispute, or nil when it was filed after the year or concluded before it.
  ///
  /// - Parameters:
  ///   - filedOn: the day on which the dispute began.
  ///   - conclusion: nil while the dispute is pending.
  ///   - year: the year of the report.
  public static func state(filedOn: Day, conclusion: Conclusion?, year: Int) -> DisputeState? {
    guard filedOn.year <= year else { return nil }
    guard let conclusion, conclusion.day.year <= year else { return .pending }
    return conclusion.day.year == year ? DisputeState(conclusion.result) : nil
  }
}
