public import Disclosure

/// Whether a report year is over: before, its figures are none that a report could give.
public enum YearProgress: Hashable, Sendable {
  case notBegun(year: Int)
  case running(year: Int, today: Day)
  case over

  /// - Parameters:
  ///   - year: the report year.
  ///   - today: the day on which the report is looked at.
  public init(of year: Int, today: Day) {
    if today < Day.firstDay(ofYear: year) {
      self = .notBegun(year: year)
    } else {
      self = today > Day.lastDay(ofYear: year) ? .over : .running(year: year, today: today)
    }
  }

  /// What a reader must know of the figures; nil when the year is over.
  public var wording: String? {
    switch self {
    case .notBegun(let year): "\(year)年度尚未开始"
    case .running(let year, let today): "\(year)年度尚未结束，数字截至\(today.iso)"
    case .over: nil
    }
  }
}
