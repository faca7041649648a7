/// One step of a progressive price: it is paid for the units in its span, not for those below.
public struct FeeTier: Hashable, Sendable {
  /// 每增加一档: the price rises by `yuan` with each further `units`.
  public struct Step: Hashable, Sendable {
    /// After how many units the price rises again.
    public let units: Int
    /// By how many yuan.
    public let yuan: Int
  }

  /// Items or pages.
  public let unit: FeeUnit
  /// The first unit it prices, counted from 1.
  public let first: Int
  /// The last; nil for the open end.
  public let last: Int?
  /// Yuan for each unit; for a rising price, in the first step.
  public let yuanEach: Int
  /// How the price rises in an open end; nil where it does not.
  public let step: Step?

  init(_ unit: FeeUnit, from first: Int, through last: Int? = nil, yuanEach: Int, step: Step? = nil) {
    self.unit = unit
    self.first = first
    self.last = last
    self.yuanEach = yuanEach
    self.step = step
  }

  var text: String {
    let span = last.map { "第\(first)至\($0)\(unit.name)" } ?? "第\(first)\(unit.name)起"
    guard yuanEach > 0 else { return span + "不收费" }
    let price = span + "每\(unit.name)\(yuanEach)元"
    return step.map { "\(price)，以后每增加\($0.units)\(unit.name)提高\($0.yuan)元" } ?? price
  }
}
