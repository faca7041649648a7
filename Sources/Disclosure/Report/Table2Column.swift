/// A column of a row of table 二, with the key of the interchange form.
public enum Table2Column: String, Codable, CaseIterable, Sendable {
  /// Art. 20(1) in the form of 2021. 现行有效 is as of the year's end.
  case made, repealed, inForce
  /// Art. 20(1) in the form of 2019.
  case newlyMade, newlyDisclosed, disclosedInTotal
  /// Items, not decisions, in the form of 2019: 上一年项目数量 and 本年增/减, negative where they became fewer.
  case itemsLastYear, change
  case decisions
  /// 政府集中采购 in the form of 2019.
  case projects
  /// In 万元 on paper.
  case amount

  /// Whether the cell holds an amount, not a count.
  public var isMoney: Bool { self == .amount }

  /// Whether the figure may be negative.
  public var isSigned: Bool { self == .change }
}
