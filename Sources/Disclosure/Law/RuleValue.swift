/// The number that a rule sets, with its unit.
public enum RuleValue: Hashable, Sendable {
  case none
  case workingDays(Int)
  /// Calendar days.
  case days(Int)
  case months(Int)
  case years(Int)
  case count(Int)
  /// A day of every year.
  case monthDay(month: Int, day: Int)
  /// A progressive price, from the first unit on without a gap.
  case tiers([FeeTier])

  /// As the document of rules prints it, one line each; empty where the rule sets no number.
  public var lines: [String] {
    switch self {
    case .none: []
    case .workingDays(let number): ["\(number)个工作日"]
    case .days(let number): ["\(number)日"]
    case .months(let number): ["\(number)个月"]
    case .years(let number): ["\(number)年"]
    case .count(let number): ["\(number)"]
    case .monthDay(let month, let day): ["\(month)月\(day)日"]
    case .tiers(let tiers): tiers.map(\.text)
    }
  }
}
