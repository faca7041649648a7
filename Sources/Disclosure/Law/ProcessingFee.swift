/// A processing fee with its sum by tiers, as the notice to the applicant states it.
///
/// Per item or per page, never both for one application. Source: 国办函〔2020〕109号, Arts. 3–5.
public struct ProcessingFee: Hashable, Sendable {
  /// Units of one price.
  public struct Portion: Hashable, Sendable {
    /// The first unit, counted from 1; per item, among all of the applicant's in the month.
    public let first: Int
    /// The last unit.
    public let last: Int
    /// Yuan for each unit.
    public let yuanEach: Int

    /// How many.
    public var units: Int { last - first + 1 }
    /// Yuan for all of them.
    public var yuan: Int { units * yuanEach }
  }

  /// Items or pages.
  public let unit: FeeUnit
  /// In order; free portions are kept, for the notice names them.
  public let portions: [Portion]

  /// The whole fee, in yuan.
  public var yuan: Int { portions.reduce(0) { $0 + $1.yuan } }

  /// The fee for the pages given on one application.
  ///
  /// - Parameters:
  ///   - pages: pages of A4, one side, 0...100,000.
  ///   - day: the day of the fee notice.
  public static func perPage(_ pages: Int, on day: Day) throws(ProcessingFeeError) -> ProcessingFee {
    try ProcessingFee(.page, rule: .feePerPage, units: pages, after: 0, on: day)
  }

  /// The fee for further items of an applicant.
  ///
  /// - Parameters:
  ///   - items: items now counted, 0...100,000.
  ///   - earlier: items that the same applicant asked for before in the same calendar month, 0...100,000.
  ///   - day: the day of the fee notice.
  public static func perItem(
    _ items: Int, after earlier: Int, on day: Day
  ) throws(ProcessingFeeError) -> ProcessingFee {
    try ProcessingFee(.item, rule: .feePerItem, units: items, after: earlier, on: day)
  }

  private init(
    _ unit: FeeUnit, rule topic: RuleTopic, units: Int, after earlier: Int, on day: Day
  ) throws(ProcessingFeeError) {
    for count in [units, earlier] where !(0...100_000).contains(count) {
      throw .impossibleCount(count)
    }
    guard let rule = LawBook.rule(topic, on: day) else { throw .noFee(on: day) }
    self.unit = unit
    self.portions = rule.tiers.flatMap { $0.portions(from: earlier + 1, through: earlier + units) }
  }
}
