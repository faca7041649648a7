/// A row of table 二 under Art. 20(1): how many documents of a kind were made, repealed and are in force.
///
/// A cell is nil where a published report left it blank.
public struct DocumentCounts: Hashable, Sendable {
  /// 本年制发件数.
  public let made: Int?
  /// 本年废止件数.
  public let repealed: Int?
  /// 现行有效件数, at the year's end.
  public let inForce: Int?

  public init(made: Int?, repealed: Int?, inForce: Int?) {
    self.made = made
    self.repealed = repealed
    self.inForce = inForce
  }
}
