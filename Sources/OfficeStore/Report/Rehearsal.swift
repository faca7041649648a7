public import Disclosure

/// What would break the report of a year, or leave it wrong, if the year ended today: so that it is mended in November
/// and not on 30 January.
public struct Rehearsal: Sendable {
  /// The report year.
  public let year: Int
  /// The day on which it was rehearsed.
  public let today: Day
  /// 四 as the cases stand: what is open would be carried out. In official order.
  public let carriedOut: [(column: AnnualColumn, cases: Int)]
  /// What is to be mended, in the order in which the report has it.
  public let entries: [RehearsalEntry]

  /// Whether nothing is to be mended.
  public var isClear: Bool { entries.isEmpty }
}
